import { describe, expect, it } from 'vitest';
import { createRoots } from '../../knowledge/roots.ts';
import type { Context } from '../context.ts';
import { readDocument } from '../text/read-document.ts';
import { createAttribution } from './attribution.ts';

/** Bodies the tests know: id, kind, other names. */
const BODIES = [
  ['sohr', 'monitor', 'SOHR', 'Observatory', 'Observatory for Human Rights'],
  ['snhr', 'monitor', 'SNHR'],
  ['sana', 'state media', 'SANA'],
  ['afp', 'independent', 'AFP'],
  ['white-helmets', 'rescue service', 'White Helmets'],
  ['hrw', 'monitor', 'Human Rights Watch'],
  ['rbss', 'independent', 'Raqqa Is Being Slaughtered Silently'],
  ['syrian-interior-ministry', 'ministry', 'Interior Ministry'],
  ['syrian-defence-ministry', 'ministry', 'Syrian Defence Ministry', 'Defence Ministry'],
  ['turkish-defence-ministry', 'ministry', 'Turkish Defence Ministry'],
  ['syrian-government', 'government', 'Syria'],
  ['sdf', 'monitor of nothing', 'SDF'],
].map(([id = '', kind = '', name = '', ...aliases]) => ({
  id,
  kind,
  name,
  aliases,
  domains: [],
  country: null,
  affiliation: '',
  nameAr: null,
}));
const rootOf = createRoots(BODIES, []);

/** The voice of the claim that stands in brackets; `units`: kinds of the actors that the text names. */
function voiceOf(marked: string, units: Record<string, string> = {}) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const document = readDocument(text);
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end)?.index ?? 0;
  const knowledge = {
    rootOf,
    outlet: (id: string) => BODIES.find((body) => body.id === id) ?? null,
    actor: (id: string) => ({ kind: units[id] }),
  };
  const mentions = Object.keys(units)
    .map((name) => ({ kind: 'unit', id: name, text: name, start: text.indexOf(name) }))
    .map((unit) => ({ ...unit, end: unit.start + unit.text.length }));
  const article = { url: null, title: '', published: '2016-03-10', lang: 'en', text };
  const context = { article, document, mentions, knowledge } as unknown as Context;
  return createAttribution(context)({ start, end, sentence });
}

describe('source after or before its claim', () => {
  it.each([
    ['SOHR said that [five fighters were killed] near the river.', 'SOHR'],
    ['[Five fighters were killed] near the river, SOHR said.', 'SOHR'],
    ['[Five fighters were killed] near the river, the Observatory said on Monday.', 'Observatory'],
    ['A nurse at the clinic had first spoken of [six injured people].', 'A nurse at the clinic'],
    ['The school closed; a local council member said that [eleven were wounded].', 'a local council member'],
    ['According to the Observatory, [two women died] when a shell hit the queue.', 'Observatory'],
    ['[Two women died] when a shell hit the queue, according to local activists.', 'local activists'],
    ['[Two women died], according to a hospital source, when a shell hit the queue.', 'hospital source'],
    ['A military source told SANA that [three soldiers were wounded].', 'A military source'],
    ['[Three soldiers were wounded], a military source told SANA.', 'a military source'],
    [
      '[Three soldiers were wounded], a military source told the state agency on Sunday.',
      'a military source',
    ],
    ['The Interior Ministry announced that [a policeman was killed] at a checkpoint.', 'Interior Ministry'],
    ['The health ministry put [the toll at 12].', 'health ministry'],
    ['State television gave [nine dead] and no names.', 'State television'],
    ['[Nine dead] in two days, according to lists drawn up by local activists.', 'local activists'],
    ['The governor spoke of [18 dead].', 'governor'],
    ['Rescuers counted [eleven bodies] in the ruins.', 'Rescuers'],
    ['The army claimed that [40 militants were killed] in the raid.', 'army'],
    ['Residents reported [the death of a teacher].', 'Residents'],
    ['The group admitted [the loss of six fighters].', 'group'],
    ['Witnesses say [a child was shot] at the crossing.', 'Witnesses'],
    ['The council, which says [nine men were killed], asked for help.', 'council'],
    ['[Some 900 people fled], estimated Salim Haddad.', 'Salim Haddad'],
    ['“[Four nurses were hurt],” said a doctor at the clinic.', 'doctor at the clinic'],
    ['“[Four nurses were hurt],” the director of the clinic told reporters.', 'director of the clinic'],
    ['[Four nurses were hurt], said Samir Haddad, who runs the clinic.', 'Samir Haddad'],
    ['Shrapnel killed [two men], his cousin said.', 'his cousin'],
    [
      '[Some 900 left], the head of security, Samir Haddad, told reporters.',
      'head of security, Samir Haddad',
    ],
    [
      'The Observatory which monitors the fighting in the province said [40 people were killed].',
      'Observatory',
    ],
    ['Fighting claimed [248 lives], SOHR said.', 'SOHR'],
    [
      'The Britain-based Observatory for Human Rights documented [70 deaths] in May.',
      'Britain-based Observatory for Human Rights',
    ],
    ['[Seventy deaths] were documented by SNHR in May.', 'SNHR'],
    [
      'The Observatory a Britain-based monitoring group said [nine people were killed] on Sunday.',
      'Observatory',
    ],
    [
      'The Damascus Centre for Social Studies however a Beirut-based NGO has put [the death toll] at 900.',
      'Damascus Centre for Social Studies',
    ],
    [
      'The Observatory, a U.K.-based war monitor, gave a far lower figure, saying [three rebels died].',
      'Observatory',
    ],
    [
      '[Nine rebels were killed] in a raid near Homs said the Observatory which has sources there.',
      'Observatory',
    ],
    [
      'The group [killed two men] on Sunday the Observatory said and gave the clan a day to leave.',
      'Observatory',
    ],
    [
      '[Nine people died] in the raid the Observatory reported Sunday updating an earlier toll.',
      'Observatory',
    ],
    ['State TV has raised the death toll from a bombing saying [22 people died].', 'State TV'],
    ['[Five people died] in a raid on the Damascus countryside SANA reports.', 'SANA'],
    [
      'Captain Omar Haddad, spokesman of the Front, told us that [nine soldiers died].',
      'Captain Omar Haddad, spokesman of the Front',
    ],
    ['The army reported [killing 12 militants].', 'army'],
    ['The official agency placed [the death toll] at 12.', 'official agency'],
    ['A nurse who feared for his own safety said [three people were hurt].', 'nurse'],
    ['A statement by the Interior Ministry said [two officers were abducted].', 'Interior Ministry'],
    ['According to a statement released by the SDF, [nine fighters were captured].', 'SDF'],
    ["The ministry's statement said [nobody was hurt].", 'ministry'],
    [
      'An official from the town council estimated that [6,000 people had fled].',
      'official from the town council',
    ],
    ['An activist from the old city reported that [snipers killed a baker].', 'activist from the old city'],
    ['The Turkish defence ministry boasted of [“neutralising” 30 militants].', 'Turkish defence ministry'],
    [
      'Opposition groups accused the army of shelling the market and [killing 20 people].',
      'Opposition groups',
    ],
    ["SOHR's total since Friday stands at [55 dead].", 'SOHR'],
    [
      'Photographs were shared on pro-army accounts and [six officers were named as dead].',
      'pro-army accounts',
    ],
    ['Activists, who reached the site at dawn, said [seven people were missing].', 'Activists'],
    [
      'The head of the field hospital, a surgeon from Homs, said it had received [90 wounded].',
      'head of the field hospital',
    ],
    ['A war monitor, the Observatory, recorded [two more deaths].', 'Observatory'],
    ['Accounts close to the army name [six dead].', 'Accounts close to the army'],
    ['The rebels and their allies claim [dozens of soldiers captured].', 'rebels and their allies'],
    ['[Four soldiers were killed], SNHR reported from a local source.', 'SNHR'],
    ['The monitoring group SNHR on Tuesday raised [the toll to 61].', 'monitoring group SNHR'],
    ['A group tracking the war said [ten soldiers died].', 'group'],
    ['The agency showed pictures of the square and said [one guard was killed].', 'agency'],
    ['“[Four goats and two men died],” a shepherd told Channel 24 by phone.', 'shepherd'],
    ['“[Four men died],” spokesman Aram Baran told Radio 24.', 'spokesman Aram Baran'],
    ['A mother told investigators how [three of her sons had perished].', 'mother'],
    ['A priest said that [nine families had fled].', 'priest'],
    ['"Jaysh al-Sharq" said, through its channel, that it [captured three soldiers].', 'Jaysh al-Sharq'],
    ['A commander reached by telephone told AFP that [six women had died].', 'commander'],
    ['A baker in Mansoura said [about 300 people had fled].', 'A baker in Mansoura'],
    [
      '[Some 4,500 people fled], Salim Haddad, the director of the aid office, told AFP.',
      'Salim Haddad, the director of the aid office',
    ],
    [
      'A spokesman in the capital dismissed the report, saying that [no soldier was hurt].',
      'spokesman in the capital',
    ],
    ["Since May, SNHR's database shows, [900 civilians were killed].", 'SNHR'],
    ['The officer spoke at noon. According to him, [five men were lost].', 'officer'],
    ['SOHR counted 37 dead, as follows:\n- [18 civilians] in the town.\n- Nine more.', 'SOHR'],
    ['SOHR counted 37 dead, as follows:\n- 18 civilians in the town.\n- [Nine women].', 'SOHR'],
    ['[Nobody was hurt], regime says.', 'regime'],
    ['Volunteers there, reached by phone, said shells had [wounded 13].', 'Volunteers'],
    ['Our source in the camp says [ten were wounded].', 'Our source in the camp'],
    ['Losses of the cell, acc. to a local source: [11 dead].', 'local source'],
    ['Sources closer to the army say [two officers died].', 'Sources closer to the army'],
    ['It was an attack that opposition groups say [killed hundreds].', 'opposition groups'],
    ['A reporter quoted a police source as saying that [a girl was among the dead].', 'police source'],
    [
      'In a later statement the press office of the SDF revised that [number to 550].',
      'press office of the SDF',
    ],
    ["The president put the alliance's losses at [16 martyrs].", 'president'],
    ['The Commission has reasonable grounds to believe that [two women were shot dead].', 'Commission'],
    ['The Commission found that [two women were shot dead].', 'Commission'],
    ['Local committees hold lists with the names of [516 missing].', 'Local committees'],
    ['A police source quoted by state television said the raid [hurt several people].', 'police source'],
    ['The UN thinks [some 70,000 people fled].', 'UN'],
    [
      '[Five men were killed] as well as guards who were defending Division 30 said the Observatory.',
      'Observatory',
    ],
    ['[Eight men were kidnapped] who had been trained by Washington said SOHR.', 'SOHR'],
  ])('%s', (text, source) =>
    expect(voiceOf(text).source?.replace(/^an? /i, '').toLowerCase()).toBe(
      source.replace(/^an? /i, '').toLowerCase(),
    ),
  );
});

describe('chains: who counted, not who relayed', () => {
  it.each([
    ['[Twelve people were killed], SOHR said, AFP reported.', 'SOHR'],
    ['Eight were killed, says SOHR: [five in the town] and three in the camp.', 'SOHR'],
    ['AFP reported that SOHR said [twelve people were killed].', 'SOHR'],
    ['Western media gave [nine dead], citing a commander in the alliance.', 'commander in the alliance'],
    ['The agency added, quoting the White Helmets, that [two volunteers died].', 'White Helmets'],
    [
      '[20 died] according to Raqqa Is Being Slaughtered Silently, 44 according to Human Rights Watch.',
      'Raqqa Is Being Slaughtered Silently',
    ],
    [
      '20 died according to Raqqa Is Being Slaughtered Silently, [44] according to Human Rights Watch.',
      'Human Rights Watch',
    ],
    ['SOHR said [30 were killed], while the Interior Ministry said that 12 were.', 'SOHR'],
    ['SOHR said 30 were killed, while the Interior Ministry said that [12 died].', 'Interior Ministry'],
    [
      'The bridge was destroyed, he said, adding that [dozens fell], the officer told SNHR. A resident said nothing.',
      'officer',
    ],
  ])('%s', (text, source) => expect(voiceOf(text).source?.replace(/^an? /, '')).toBe(source));
});

describe('across sentences', () => {
  it.each([
    ['The Observatory published new figures. It said [five civilians were killed].', 'Observatory'],
    ['SOHR gave a lower toll. It counted [31 dead] in the raids.', 'SOHR'],
    [
      'A doctor, Karim Nasser, spoke by telephone. He was tired. “There is no water,” he said. He said [two babies died].',
      'doctor',
    ],
    [
      'A military source said the road was open. The source added that [four soldiers were hurt].',
      'A military source',
    ],
    [
      'A police source said the road was open. The same source pointed out that [four officers were hurt].',
      'A police source',
    ],
    ['SOHR said 14 people were killed. [Three children were among the dead].', 'SOHR'],
    ['According to a local source, jets hit the camp at noon. [A boy was killed].', 'local source'],
    ['“The toll is rising. [Six people were killed] in the souk,” the mayor said.', 'mayor'],
    ['The monitoring group SNHR released a report. The group had earlier put [the toll at 60].', 'SNHR'],
    [
      'Damascus said the road was safe. Many families left, according to a priest. A dozen stayed, he said, and [two died].',
      'a priest',
    ],
    [
      'A military source said the hill was taken. Dr. Karim Nasser, a surgeon, said the ward was full. [Two men were captured], the source noted.',
      'A military source',
    ],
    [
      'Karim Nasser said the ward was full. [More than 400 people arrived], the Governor told reporters.',
      'Governor',
    ],
    ['SNHR said the road was closed. ISIS lost [15 fighters in the attack], the monitor said.', 'SNHR'],
    [
      'White Helmets spokesman Karim Nasser said in a statement that the hall was shelled. The statement mentioned that [four people were killed].',
      'Karim Nasser',
    ],
    [
      'The raid began at dawn. According to the SDF, the block was cleared. [Eleven men were arrested].',
      'SDF',
    ],
    ['According to the SDF, the block was cleared. The raid was short. [Eleven men were arrested].', 'SDF'],
    [
      'The press office of the SDF released its first account of the attack. According to the statement, [nine people were killed].',
      'SDF',
    ],
    ['Residents there said shells had wounded 13. [Two of them later died].', 'Residents'],
    ['A column was hit, the SDF said. [One of its fighters was hurt] in the fire.', 'SDF'],
    ['Six men died on the road, SOHR said. [Around 40 others went missing].', 'SOHR'],
    [
      'Many families left, said Samira al-Rahil, a nurse. [Her uncle was taken], she said.',
      'Samira al-Rahil',
    ],
    [
      'The SDF said in a statement that the town fell. The army carried out 20 raids. [Four men died], the statement added.',
      'SDF',
    ],
  ])('%s', (text, source) => expect(voiceOf(text).source).toContain(source));
});

describe('headlines and list items', () => {
  it.each([
    ['SOHR: [12 killed] in shelling', 'SOHR'],
    ['[12 killed] in shelling: monitor', 'monitor'],
    ['[12 killed] in shelling of the market – SOHR', 'SOHR'],
    ['Monitor: [12 killed] in shelling', 'Monitor'],
    ['General Command: Redeployment after battles, [tens of soldiers fell]', 'General Command'],
    ['Offensive [uprooted 900,000], Commission finds', 'Commission'],
    ['[Five dead] in a raid, ministry says', 'ministry'],
    ['Rockets hit the hill; monitor: [21 killed], most of them guards', 'monitor'],
  ])('%s', (text, source) => expect(voiceOf(text).source).toBe(source));
});

describe('the outlet’s own voice', () => {
  it.each([
    '[Five fighters were killed] near the river on Monday.',
    'Syria: [12 killed] in shelling',
    'ALEPPO, (SANA) – [Two citizens were wounded] by a mortar shell.',
    'The attack [claimed the lives of 14 people].',
    'Islamic State claimed the bombing, which [killed six people].',
    'In an attack claimed by Islamic State, [six people were killed].',
    '[No casualties were reported].',
    'Some 80 per cent of [those displaced] were children.',
    'Civilians reported killed: [12–15]',
    '[Ten people were killed] before dawn, while SOHR said that the road was closed.',
    'The Observatory said the road was closed. In another town, on Tuesday, [two farmers were killed] by a mine.',
    'Our teams documented [the killing of 80 civilians].',
    'He ran. [A shepherd was killed].',
    'SOHR said the front was calm.\n[Three people died] in a car bomb in the south.',
    "Sunday's toll: [25 civilians killed].",
    'It was said to be quiet. [Two men were shot].',
    'Rescuers found [eleven bodies] in the ruins.',
    'Posted on July 2 2016 by Channel 24 English [Thirty killed] in strikes.',
    'It studied credible reports of a raid in which [two men were shot].',
    'According to the SDF, the block was cleared. In another town, [two men were shot].',
    'According to the SDF, the block was cleared. SANA said nothing. [Two men were shot].',
    'Our teams were there. [Two men were shot].',
    'About 12 per cent of [those wounded] were children.',
    'According to the perpetrators, [the victims were 41 civilians].',
    'SOHR counted 37 dead.\n- [18 civilians] in the town.',
    'The victims by those who killed them:\n• ISIS: [two civilians]\n• SDF: one civilian',
    '[Dozens killed] in a strike attributed to Israel.',
    'Fighting in the town has claimed [248 lives].',
  ])('%s', (text) => expect(voiceOf(text).source).toBeNull());
});

describe('the entity behind a source', () => {
  it('is its own, when it has a name', () => expect(voiceOf('SOHR said [two died].').root).toBe('sohr'));

  it('is nobody for a nameless source', () =>
    expect(voiceOf('A military source said [two died].')).toMatchObject({
      root: null,
      source: 'A military source',
    }));

  it('is the one monitor that the article names', () =>
    expect(voiceOf('[Two died], a war monitor said. SOHR said the toll may rise.').root).toBe('sohr'));

  it('is nobody where the article names two monitors', () =>
    expect(voiceOf('[Two died], a monitor said. SOHR said little. SNHR said nothing.').root).toBeNull());

  it('is the ministry whose country was named before', () =>
    expect(
      voiceOf(
        'The Turkish Defence Ministry spoke of raids and said the town fell. [Two died], the defence ministry said.',
      ).root,
    ).toBe('turkish-defence-ministry'));

  it('is that of the full name given before', () =>
    expect(voiceOf('SDF spokesman Baran Deniz said the town fell. Deniz said [two died].').root).toBe('sdf'));
});

describe('“the group”', () => {
  it.each(['Hezbollah', 'HTS', 'the YPG', 'Ahrar al-Sham', 'the Popular Mobilization'])(
    'is the armed one that attacked in the sentence before, whoever it is: %s',
    (name) => {
      const text = `The White Helmets counted 13 wounded.\n\nAt night ${name} stormed an army post. [Two soldiers were captured], the group announced.`;
      expect(voiceOf(text, { [name]: 'armed_group' }).source).toBe(name);
    },
  );

  it('is the monitor where that spoke since', () => {
    const text =
      'The Observatory counted nine dead. It said Ahrar lost four. [Two soldiers died], the group said.';
    expect(voiceOf(text, { Ahrar: 'armed_group' }).source).toBe('Observatory');
  });

  it('is no army', () => {
    const text =
      'SOHR counted 13 wounded. At night the army stormed a post. [Two were captured], the group said.';
    expect(voiceOf(text, { 'the army': 'army' }).source).toBe('SOHR');
  });
});

it('ends the name of a source where its verb begins', () => {
  const text =
    'A military source of the opposition gave other figures on Wednesday. He spoke of [ten fighters killed] near the dam.';
  expect(voiceOf(text).source).toBe('A military source of the opposition');
});

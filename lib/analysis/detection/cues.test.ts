import { describe, expect, it } from 'vitest';
import detection from '../../../assets/language/en/detection.json' with { type: 'json' };
import { hasCues } from './cues.ts';
import { isFullOfCues, mayHaveCues } from './rough-cues.ts';

const cues = (text: string, title = '') => hasCues({ title, text });

describe('hasCues', () => {
  it.each([
    'Five soldiers were killed when a mine went off east of Palmyra.',
    'HTS fighters raided a checkpoint west of Aleppo.',
    "The regime's artillery shelled Kafr Takharim again, rescuers said; White Helmets found two bodies.",
    'Drones hit a market near Atarib, wounding civilians.',
    'SDF and Turkish-backed factions clashed around Manbij.',
    'A truce in Sweida held as Druze fighters withdrew.',
    'Ariha\n41\nHarim\n17\nThree aid workers were detained.',
    'A mine killed two shepherds north of Salamiyah.',
    'A booby-trapped car exploded in Qamishli, and six civilians were taken to hospital.',
    'Sniper in Daraa: a protester is shot.',
    'Two hostages beheaded near Palmyra.',
    'قصفت قوات النظام بلدات في ريف إدلب وسقط جرحى',
  ])('finds them in: %s', (text) => {
    expect(cues(text)).toBe(true);
    expect(mayHaveCues(text), 'roughly').toBe(true);
    expect(mayHaveCues(text.toUpperCase()), 'roughly, in capitals').toBe(true);
  });

  it('reads the title too', () => {
    expect(cues('Residents spoke of a quiet night.', 'Army shells Daraa suburbs')).toBe(true);
  });

  it.each([
    'Dry the Aleppo pepper in the sun and rub it with salt.',
    'Iron the Hama beads for ten seconds under parchment paper.',
    'Each Damascus blade shows its own pattern after the acid bath.',
    'The council of Palmyra adopted its budget; the fire brigade got a new engine.',
    'The army said two soldiers were killed near Pokrovsk.',
    'A regime change in markets follows a war of rates.',
    'The striker scored twice in the attack-minded second half.',
    '',
  ])('finds none in: %s', (text) => {
    expect(cues(text)).toBe(false);
    expect(mayHaveCues(text), 'roughly').toBe(false);
  });

  it('know the words by which a short report is told to be of the conflict, but for some', () => {
    const singles = [...detection.war.words, ...detection.harm.words].filter((word) => /^[a-z]+$/.test(word));
    const unknown = singles.filter((word) => !cues(`Aleppo, Idlib: ${word}`));
    // Said beside others, or far more often of other things, and each word costs every page of every site.
    const leftOut =
      'martyrdom warships crackdown troop invasion liberated neurotoxic warring captives militiaman surrendered munitions ' +
      'injuring casualty coalition withdrawal evacuation evacuated armed weapons seized murder uprooted wounds unaccounted ' +
      'rubble bodyguards paraded';
    expect(unknown).toEqual(leftOut.split(' '));
  });

  it('does not read parts of words', () => {
    expect(cues('assadors idlibs warring armyworm killedeer syriana')).toBe(false);
    expect(mayHaveCues('Assadors, Idlibish; warring armyworm killedeer, Syriana')).toBe(false);
  });

  it('looks only at the beginning of a very long page', () => {
    const cue = ' Aleppo Idlib killed wounded';
    expect(cues(`${'word '.repeat(500)} ${cue}`)).toBe(true);
    expect(cues(`${'word '.repeat(2_000)} ${cue}`)).toBe(false);
  });
});

describe('mayHaveCues', () => {
  it('reads names in hashtags, written small', () => {
    expect(mayHaveCues('#syria: two killed by shelling in #idlib')).toBe(true);
  });
  it('reads Arabic words with what is written onto them', () => {
    expect(mayHaveCues('وبالقصف سقط جرحى في حلب')).toBe(true);
    expect(mayHaveCues('حصاد التفاح في الوادي')).toBe(false);
  });
  it('counts a name once, however it is written', () => {
    expect(mayHaveCues('ALEPPO: the Aleppo pepper under a siege of flavours')).toBe(false);
  });
});

describe('isFullOfCues', () => {
  const full =
    'Shelling killed and wounded people in Idlib and Hama; the army said fighters of HTS attacked a checkpoint.';
  it('takes three names and six words of war', () => {
    expect(isFullOfCues(full)).toBe(true);
    expect(isFullOfCues(full.replace('Hama', 'town'))).toBe(false);
    expect(isFullOfCues('Killed, wounded: Aleppo, Idlib, Homs.')).toBe(false);
  });
  it('does not go by other texts where the title and the beginning have none', () => {
    const council = 'Council votes to close the swimming pool. '.repeat(8);
    expect(isFullOfCues(council + full)).toBe(false);
    expect(isFullOfCues(`Truce in Sweida. ${council}${full}`)).toBe(true);
  });
  it('does not go by what stands far down', () => {
    expect(isFullOfCues(`${'word '.repeat(1_000)} ${full}`)).toBe(false);
  });
});

/**
 * Every threshold of cross-referencing. The same numbers serve all sides, actors, victim groups and outlets;
 * a test swaps the groups and expects the same answers. Distances in km, times in days.
 */
export const THRESHOLDS = {
  /** Places at most this far apart may be one place named differently: Syrian villages lie about 3 km apart. */
  nearKm: 6,
  /** A quarter of a large city lies at most this far from the city's point. */
  cityKm: 12,
  /** A region ("eastern Ghouta") reaches about this far around its point. */
  regionKm: 25,
  /** From this many inhabitants on, two incidents on one day are nothing rare. */
  largePopulation: 100_000,
  /** An outlet prints "Monday" or the day of printing: a day's difference is no other event, but is said. */
  dayGap: 1,
  /** Without a day of its own an article's claim lies in the days before publication. */
  untoldDays: 3,
  /** Long periods whose ends differ by no more than this part of their length are one period. */
  alikePeriods: 0.1,
  /** A period longer than this is a running total and never compared with a shorter count. */
  totalDays: 45,
  /** Running totals that began longer than this before a claim's days are of another time. */
  totalBefore: 92,
  /** A figure from here on is seldom met twice by chance; one up to `smallFigure` is met every day. */
  rareFigure: 10,
  smallFigure: 2,
  /** From this factor on, a wider description ("people", the district) counts more people rather than the same ones. */
  wholeRatio: 1.5,
  /** Figures within this factor are one figure: all of the dead were the officers named. */
  alikeRatio: 1.25,
  /** Counts of one event by different counters commonly differ by up to this factor … */
  nearRatio: 2,
  /** … and hardly ever by more than this one. */
  farRatio: 3.5,
  /** Figures this close are nearly one: "over 40" and 42. */
  closeRatio: 1.1,
  /** A loose word reaches this many times above its lower end: "dozens" from 24 to about a hundred. */
  vagueReach: 4,

  /** A toll of one event hardly grows by more than this factor. */
  tollRatio: 15,
  /** Figures of one article further apart than this factor are not of one event. */
  sameOrder: 8,
  /** Two open lower bounds of one article ("over half a dozen", "dozens") disagree from this factor on. */
  openRatio: 2,

  /** Points that evidence gives for the same harm; claims match from `matchScore`, part and total from `partScore`. */
  matchScore: 5,
  partScore: 4,
  weights: {
    sameVictims: 2,
    /** Both count "people", or both fighters and civilians together. */
    sameVictimsUntold: 1,
    victimsUntold: 0,
    /** … and the figures lie too far apart for one count to be a part of the other. */
    victimsUntoldFar: -3,
    samePart: 1,
    /** "Eight children" are told as some of a toll, seldom as an event of their own. */
    toldPart: 1,
    sameDay: 3,
    /** The same several days, or a toll from the same first day on: chance seldom makes such a pair. */
    samePeriod: 4,
    runningToll: 4,
    /** A day's count, and a toll that begins with that day. */
    sameStart: 3,
    within: 2,
    nextDay: -3,
    /** One does not say when; its text is about a few days, or about more. */
    oneUndatedShort: 1,
    oneUndated: 0,
    bothUndatedShort: 1,
    bothUndated: 0,
    /** Neither is dated, but their texts tell of days that begin with the same one. */
    undatedToll: 2,
    /** The text of one is about just the days that the other counts. */
    textOfPeriod: 2,
    samePlace: 3,
    sameCity: 2,
    near: 2,
    nested: 1,
    /** A quarter and its great city: other quarters have news of their own. */
    quarterOfCity: -2,
    /** A governorate is too wide to tell events apart … */
    sameArea: 0,
    /** … a region of a few villages less so. */
    sameSmallArea: 1,
    /** Governorate and seat bear one name: who writes it may mean either. */
    maybeSeat: -1,
    oneUnplaced: 0,
    /** … and it is not known which places its text names. */
    oneUnplacedUnknown: -1,
    bothUnplaced: -1,
    /** Neither claim names a place, but their texts are set in the same one. */
    sameScene: 1,
    sameRegion: 0,
    rareFigure: 3,
    sameFigure: 2,
    /** One or two people: every day has such news. */
    smallFigure: -1,
    overlapping: 1,
    closeFigure: 2,
    otherFigure: -1,
    farFigure: -3,
    sameRoot: 1,
  },

  /** Days around an article in which reports that share common names are sought. */
  relatedDays: 30,
  /** Reports whose claims are compared with the article's, best first by names and time: bounds the work. */
  comparedReports: 80,
  /** Related reports given at most. */
  relatedLimit: 20,
  /** Below this a report shares too little to be called related. */
  relatedScore: 0.5,
  /** Rarest shared places, and actors, that count: a list of thirty villages is no better than three. */
  nameCounted: 3,
  /** An actor in common says less than a place: armies fight everywhere. */
  actorShare: 0.5,
  /** A place nearby says about half of what the place itself says. */
  nearShare: 0.5,
  /** What names in common are worth when the reports lie this many days apart, and what the closeness alone adds. */
  closeness: [
    { days: 1, factor: 1, bonus: 1.5 },
    { days: 3, factor: 0.85, bonus: 1 },
    { days: 10, factor: 0.6, bonus: 0.5 },
    { days: 30, factor: 0.4, bonus: 0.2 },
    { days: 90, factor: 0.25, bonus: 0 },
  ],
  farCloseness: 0.1,
  undatedCloseness: 0.4,
  /** Days before publication that an article's own event may lie in; older dates are background. */
  recentDays: 14,
  /** What a claim of the same harm adds, and how many of them count. */
  claimScore: 2,
  claimsCounted: 3,
  /** An event is likely the article's when its best reports are; the others of the event gain this part of their score. */
  eventShare: 0.6,
  /** Best reports of an event that speak for it. */
  eventVoices: 3,

  /** Reprints: titles that share this part of their words are one title … */
  sameTitle: 0.8,
  /**
   * … and ones that share this much may be two headings of one text, where a figure from `rareFigure` on agrees too. Texts
   * of one monitor's figures, each written by another, share next to no title: 0.1 to 0.2.
   */
  likeTitle: 0.4,
  /** Days on which a text is printed again. */
  reprintDays: 3,
} as const;

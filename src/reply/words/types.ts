import type { FactType } from '../../corpus/types.ts';
import type { SmallTalk, Unclear } from '../../answer/types.ts';

/** Every sentence and label of the interface. A language without one of them does not compile. */
export interface Words {
  outcomes: {
    yes: string;
    no: string;
    /** Between the yes or no and a sentence. */
    sentenceEnd: string;
    /** Between the yes or no and words that begin in the middle of a sentence. */
    colon: string;
    /** Between the members of a list in one line. */
    listComma: string;
    notInReport: string;
    missing: (words: string) => string;
    /** Under a question that replies to somebody else's message and is not answered for sure. */
    unread: string;
    nearest: string;
    unclear: Record<Unclear['reason'], string>;
    smallTalk: Record<SmallTalk['topic'], string>;
    tryAsking: string;
    passages: string;
    near: string;
    searchedFor: (pairs: string) => string;
    commonKnowledge: string;
    listOpen: string;
    named: (count: number) => string;
    /** How many members are not shown, and the button that shows them. */
    moreItems: (count: number, context: string) => string;
    left: (count: number) => string;
  };
  citation: {
    source: string;
    sources: string;
    paragraph: (number: number) => string;
    heading: string;
    open: string;
  };
  buttons: {
    share: string;
    context: string;
    more: string;
    followUp: string;
    helpful: string;
    notHelpful: string;
    remove: string;
    previous: string;
    next: string;
    readSection: string;
    readFromStart: string;
    didYouMean: (word: string) => string;
    /** Asks again without any correction of the spelling. */
    asTyped: string;
  };
  pages: {
    page: (page: number, pages: number) => string;
    results: (count: number, words: string) => string;
    noResults: (words: string) => string;
    /** After `noResults`: passages with related words follow. */
    near: string;
    /** How many passages, after those with every word, have some of them. */
    alsoSome: (count: number) => string;
    onlySome: string;
    inContext: string;
    moreLikeThis: string;
    noMore: string;
  };
  followUp: { title: string; label: string; placeholder: string };
  votes: { thanks: string; title: string; label: string; placeholder: string; reasonKept: string; unavailable: string };
  reading: {
    contents: string;
    openSection: string;
    noSection: (words: string) => string;
    /** What stands before the first heading. */
    opening: string;
    previousSection: string;
    nextSection: string;
    summary: (title: string) => string;
    facts: (count: number) => string;
    chooseTopic: string;
    noFacts: (kind: string) => string;
    noFactsFile: (title: string) => string;
    noFactsAbout: (words: string) => string;
    /** There are so many about it, but none of this kind. */
    noFactsOfKind: (count: number, words: string, kind: string) => string;
    glossary: (count: number) => string;
    noGlossary: string;
    noTerm: (term: string) => string;
    otherNames: string;
    timeline: (title: string) => string;
    noDates: string;
    /** Alternative text of the picture. */
    pictureOf: (title: string, shown: number, events: number) => string;
    /** Below the list: how many of the dates are in the picture. */
    pictureShows: (shown: number, events: number) => string;
    searchAll: (words: string) => string;
  };
  reports: {
    title: string;
    size: (sections: number, paragraphs: number, facts: number) => string;
    inUse: string;
    all: string;
    choose: string;
    chosen: (title: string) => string;
    chosenAll: string;
    chosenHere: (title: string) => string;
  };
  help: { title: string; intro: string; ways: string[]; promise: string; commands: string };
  privacy: { title: string; stored: string[]; nothing: string; yours: string; erase: string; erased: (count: number) => string };
  kinds: Record<FactType, string>;
  shared: (name: string) => string;
  greeting: string;
  errors: {
    unexpected: (id: string) => string;
    paragraphGone: string;
    sectionGone: string;
    /** Above a list of those there are. */
    noReport: (name: string) => string;
    reportGone: (id: string) => string;
    notYours: string;
    cooldown: (when: string) => string;
    shownAlready: string;
    /** Nothing can be shared where one of the two may not write. */
    mute: Record<'user' | 'bot', string>;
    emptyMessage: string;
    oldButton: string;
    privateGone: string;
    /** What is kept (votes, places in tours) cannot be read or written. */
    storeAway: string;
  };
}

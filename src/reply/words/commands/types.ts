/** A name (lower case, no blanks) and what it is for, in one language. */
export interface Text {
  name: string;
  description: string;
}

/** The names that people see in Discord's command list. Discord sends the English ones, whatever the user's language. */
export interface CommandTexts {
  ask: Text & { question: Text; report: Text };
  search: Text & { words: Text; report: Text };
  section: Text & { section: Text; report: Text };
  fact: Text & { topic: Text; kind: Text; report: Text };
  glossary: Text & { term: Text; report: Text };
  timeline: Text & { report: Text };
  summary: Text & { section: Text; report: Text };
  report: Text;
  help: Text;
  privacy: Text;
  /** A subcommand of `/manage`. */
  manageReport: Text & { report: Text };
  /** The context menu's entry on a message. */
  askAbout: string;
}

/** A name (lower case, no blanks) and what it is for, in one language. */
export interface Text {
  name: string;
  description: string;
}

/** The names that people see in Discord's command list. Discord sends the English ones, whatever the user's language. */
export interface CommandTexts {
  ask: Text & { question: Text; report: Text };
}

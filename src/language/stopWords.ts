const WORDS = new Set(
  `a an the and or but nor so if then than that this these those there here it its it's he she they them their theirs we us our ours you your yours i me my mine him his her hers
  is are was were be been being am do does did doing done have has had having will would shall should can could may might must ought
  of in on at by for from to into onto with without within about above below over under up down out off as per via among amongst between through during until till upon toward towards against across
  what which who whom whose when where why how whats whos wheres
  not no isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt
  just also too very really actually quite rather ever even still only own same such some any each every all both either neither
  please tell me know give show list name say said says lol hey hi hello btw thx thanks ok okay exactly basically kind sort thing stuff something anything anyone someone anybody somebody everyone everything
  get got gets getting let lets s t d ll re ve m im ive theyre youre`.split(/\s+/),
);

/** Whether a normalised word carries no content of its own. */
export const isStopWord = (word: string): boolean => WORDS.has(word);

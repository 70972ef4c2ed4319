import { describe, expect, test } from 'vitest';
import { askingPart } from '../../src/question/askingPart.ts';

describe('the clause that asks', () => {
  test.each([
    ['When it poured on the last night, where did the party go?', 'where did the party go?'],
    ["If you leave the anglers out, what's the real wait?", "what's the real wait?"],
    ['is there a limit to a stake, and what is it', 'what is it'],
    ['We are a small club and think of joining, what would we owe you?', 'what would we owe you?'],
    ['did anybody ever leave, and if so in which year', 'in which year'],
    ['did they see a museum on the trip? which', 'which'],
    ['was there a lighthouse on the tour, an old one or so - which one?', 'which one?'],
    ['Guess what, where did the council meet?', 'where did the council meet?'],
    ['Some people from Seoul were at a seminar with us, its title?', 'its title?'],
  ])('%s: %s', (text, part) => {
    expect(askingPart(text)).toBe(part);
  });

  test.each([
    ['Who paid for the boat, which was sold later?'],
    ['What did the team, who were new, find?'],
    ['how many came?'],
    ['The bureau was closed in June, was not it?'],
    ['More came than before, did not they?'],
    ['who was sent to Paris? name?'],
    ['She left in May, and when?'],
    ['In respect of what, specifically, did the guests find the course of use?'],
    ['the body of what, exactly, is the centre?'],
    [''],
  ])('is the whole of: %s', (text) => {
    expect(askingPart(text)).toBe(text);
  });
});

/** What a yes/no question is answered with. */
export type Polarity = 'yes' | 'no';

/** The other one. */
export const turned = (polarity: Polarity): Polarity => (polarity === 'yes' ? 'no' : 'yes');

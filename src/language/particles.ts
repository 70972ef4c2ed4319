/** What a verb is put together with ("turned out", "picked up"): alone they are found in wrong sentences as often as in right ones. */
export const PARTICLE = new Set('up out over off down away along around through back on in by about across forward together'.split(' '));

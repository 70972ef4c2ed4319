/** The numbers that trees or a network are given, in the order of their names. */
export function rowOf<Name extends string>(names: readonly Name[], values: Readonly<Record<Name, number>>): Float64Array {
  const row = new Float64Array(names.length);
  for (let i = 0; i < names.length; i += 1) row[i] = values[names[i] as Name];
  return row;
}

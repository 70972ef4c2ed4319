import { ComponentType, type APIMessage, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { walk, type AnyComponent } from './validate/components.ts';
import { points } from './validate/length.ts';

/** What a person fills in: text, or chosen values, by the field's custom_id or label. */
export type FieldValues = Record<string, string | string[]>;

function answered(field: AnyComponent, label: string, given: string | string[] | undefined): object {
  const { type, id, custom_id } = field;
  const named = { type, id: id ?? 0, custom_id };
  const name = `field "${label}"`;
  if (type === ComponentType.TextInput) {
    const value = given ?? field.value ?? '';
    if (typeof value !== 'string') throw new Error(`${name} takes text`);
    const length = points(value);
    if (field.required !== false && !length) throw new Error(`${name} is required`);
    if (length && (length < (field.min_length ?? 0) || length > (field.max_length ?? 4000)))
      throw new Error(`${name}: ${length} characters are out of bounds`);
    return { ...named, value };
  }
  const values =
    given === undefined ? (field.options ?? []).filter((option) => option.default).map((option) => option.value) : [given].flat();
  if (type === ComponentType.StringSelect) {
    const wrong = values.find((value) => !field.options?.some((option) => option.value === value));
    if (wrong !== undefined) throw new Error(`${name} has no option "${wrong}"`);
  }
  if (field.required !== false && values.length < (field.min_values ?? 1)) throw new Error(`${name} is required`);
  return { ...named, values };
}

/** Fills in a modal as a person would, and refuses what Discord's client refuses. Returns the components of the submission. */
export function fillIn(modal: APIModalInteractionResponseCallbackData, values: FieldValues): object[] {
  const unused = new Set(Object.keys(values));
  const fill = (field: AnyComponent, label: string): object => {
    const key = [field.custom_id ?? '', label].find((one) => one in values);
    if (key !== undefined) unused.delete(key);
    return answered(field, label, key === undefined ? undefined : values[key]);
  };
  const components = (modal.components as unknown as AnyComponent[]).flatMap((top): object[] => {
    const { type, id } = top;
    if (top.component) return [{ type, id: id ?? 0, component: fill(top.component, top.label ?? '') }];
    if (top.components) return [{ type, id: id ?? 0, components: top.components.map((field) => fill(field, field.label ?? '')) }];
    return [{ type, id: id ?? 0 }];
  });
  if (unused.size) throw new Error(`The modal "${modal.title}" has no field "${[...unused].join('", "')}"`);
  return components;
}

function refuseBadChoice(select: AnyComponent, values: string[]): void {
  const wrong =
    select.type === ComponentType.StringSelect
      ? values.find((value) => !select.options?.some((option) => option.value === value))
      : undefined;
  if (wrong !== undefined)
    throw new Error(`The select has no value "${wrong}"; it has: ${select.options?.map((option) => option.value).join(', ')}`);
  if (values.length < (select.min_values ?? 1) || values.length > (select.max_values ?? 1))
    throw new Error(`The select does not take ${values.length} values`);
}

/** The button or select of a message that a person means by its custom_id, label or placeholder. Throws when it is not there, disabled, or cannot take the values. */
export function findComponent(
  message: APIMessage,
  which: string | RegExp,
  types: number[],
  values?: string[],
): AnyComponent & { custom_id: string } {
  const all = walk((message.components ?? []) as unknown as AnyComponent[]).map((placed) => placed.component);
  const fits = (text: string | null | undefined): boolean =>
    Boolean(text) && (typeof which === 'string' ? text === which : which.test(text ?? ''));
  const found = all.find((one) => types.includes(one.type) && [one.custom_id, one.label, one.placeholder].some(fits));
  const there = all.flatMap((one) => one.label ?? one.custom_id ?? []).join(', ');
  if (!found?.custom_id) throw new Error(`The message has nothing to press named ${String(which)}; it has: ${there || 'nothing'}`);
  if (found.disabled) throw new Error(`"${found.label ?? found.custom_id}" is disabled`);
  if (values) refuseBadChoice(found, values);
  return { ...found, custom_id: found.custom_id };
}

import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import type { PreviewMessage } from '../message.ts';
import { h, icon } from './dom.ts';
import type { Interactions } from './interactions.ts';
import { markdown } from './markdown/render.ts';
import { words } from './words/index.ts';

type Submitted = APIModalSubmission['components'][number];

/** A part of the form, and what it sends. */
interface Part {
  node: HTMLElement;
  read: () => Submitted;
}

let count = 0;

function textField(
  component: APITextInputComponent,
  label: string,
  description: string | undefined,
): { node: HTMLElement; value: () => string } {
  count += 1;
  const required = component.required ?? true;
  const attributes = {
    id: `field-${count}`,
    name: component.custom_id,
    minlength: component.min_length,
    maxlength: component.max_length ?? 4_000,
    placeholder: component.placeholder,
    required,
  };
  const field =
    component.style === TextInputStyle.Paragraph ? h('textarea', { ...attributes, rows: 4 }) : h('input', { ...attributes, type: 'text' });
  field.value = component.value ?? '';
  const star = required && h('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
  const note = description !== undefined && h('p', { class: 'muted' }, description);
  return { node: h('div', { class: 'field' }, h('label', { for: attributes.id }, label, star), note, field), value: () => field.value };
}

/** Text inputs in a label or, as it used to be, in a row; and text to read. */
function part(component: APIModalInteractionResponseCallbackComponent): Part {
  if (component.type === ComponentType.TextDisplay) {
    return { node: markdown(component.content), read: () => ({ type: ComponentType.TextDisplay, id: component.id ?? 0 }) };
  }
  const input = component.type === ComponentType.Label ? component.component : component.components[0];
  if (input?.type !== ComponentType.TextInput) throw new Error(`the preview's forms have no component of type ${input?.type ?? 'none'}`);
  const isLabel = component.type === ComponentType.Label;
  // Outside a label it names itself, in the older way.
  const field = textField(input, isLabel ? component.label : (input.label ?? ''), isLabel ? component.description : undefined);
  const read = (): Submitted => {
    const sent = { type: ComponentType.TextInput as const, id: input.id ?? 0, custom_id: input.custom_id, value: field.value() };
    return isLabel
      ? { type: ComponentType.Label, id: component.id ?? 0, component: sent }
      : { type: ComponentType.ActionRow, id: component.id ?? 0, components: [sent] };
  };
  return { node: field.node, read };
}

/** Shows a form the bot asked for, as Discord does: over everything, Escape and Cancel leave it, Submit sends it. */
export function openModal(
  { custom_id: id, title, components }: APIModalInteractionResponseCallbackData,
  message: PreviewMessage | undefined,
  interactions: Interactions,
): void {
  const parts = components.map(part);
  const cancel = h('button', { type: 'button', class: 'button button-secondary' }, words().cancel);
  const close = h('button', { type: 'button', class: 'tool modal-close', 'aria-label': words().close }, icon('close'));
  const form = h(
    'form',
    { method: 'dialog' },
    h('div', { class: 'modal-head' }, h('h2', { id: 'modal-title' }, title), close),
    h('div', { class: 'modal-body' }, ...parts.map(({ node }) => node)),
    h('div', { class: 'modal-foot' }, cancel, h('button', { type: 'submit', class: 'button button-primary' }, words().submit)),
  );
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  const before = document.activeElement;
  const leave = (): void => {
    dialog.close();
  };
  cancel.addEventListener('click', leave);
  close.addEventListener('click', leave);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sent = parts.map(({ read }) => read());
    void interactions.submit(id, sent, message).then((arrived) => {
      if (arrived) leave();
    });
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea')?.focus();
}

import { ComponentType } from 'discord-api-types/v10';
import { selectProblems, walk, type AnyComponent, type Placed } from './components.ts';
import type { Problem } from './problems.ts';
import { points } from './length.ts';

/** A modal callback as the schemas let it pass. */
export interface ModalBody {
  data: { custom_id: string; title: string; components: AnyComponent[] };
}

function textInput({ component, path }: Placed, labelled: boolean): Problem[] {
  const problems: Problem[] = [];
  const least = component.min_length ?? 0;
  const most = component.max_length ?? 4000;
  const length = points(component.value);
  if (labelled && component.label)
    problems.push({ path: [...path, 'label'], code: 'TEXT_INPUT_LABEL_IN_LABEL', message: 'Inside a Label the input has no label' });
  if (!labelled && !component.label)
    problems.push({ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  if (least > most)
    problems.push({
      path: [...path, 'min_length'],
      code: 'TEXT_INPUT_MIN_OVER_MAX',
      message: `min_length ${least} is over max_length ${most}`,
    });
  if (length > most || (length > 0 && length < least)) {
    problems.push({
      path: [...path, 'value'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between ${least} and ${most} in length, is ${length}.`,
    });
  }
  return problems;
}

/** The rules for a modal that the schemas lack: 1 to 5 components, ids used once, labels in one place, consistent bounds. */
export function modalProblems({ data }: ModalBody): Problem[] {
  const placed = walk(data.components, ['data', 'components']);
  const problems: Problem[] = [];
  if (data.components.length > 5) {
    problems.push({
      path: ['data', 'components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and 5 in length, is ${data.components.length}.`,
    });
  }
  if (!data.title.trim()) problems.push({ path: ['data', 'title'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  const seen = new Set<string>();
  for (const one of placed) {
    const { component, path } = one;
    if (component.custom_id && seen.has(component.custom_id)) {
      problems.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
    if (component.custom_id) seen.add(component.custom_id);
    if (component.type === ComponentType.TextInput) problems.push(...textInput(one, path.at(-1) === 'component'));
    if (component.type === ComponentType.StringSelect) problems.push(...selectProblems(one));
    if (component.type === ComponentType.ActionRow && component.components?.length !== 1) {
      problems.push({ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message: 'A row of a modal holds one text input' });
    }
  }
  return problems;
}

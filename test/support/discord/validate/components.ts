import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Problem } from './problems.ts';
import { points } from './length.ts';

/** A component as it comes in: the schemas have checked each field's type, so this view is safe. */
export interface AnyComponent {
  type: ComponentType;
  id?: number | null;
  custom_id?: string | null;
  style?: number;
  label?: string | null;
  emoji?: object | null;
  url?: string | null;
  sku_id?: string | null;
  disabled?: boolean | null;
  required?: boolean | null;
  content?: string;
  placeholder?: string | null;
  options?: { label: string; value: string; default?: boolean | null }[];
  min_values?: number | null;
  max_values?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  value?: string | null;
  components?: AnyComponent[];
  component?: AnyComponent;
  accessory?: AnyComponent;
}

/** A component and where it is in the body. */
export interface Placed {
  component: AnyComponent;
  path: (string | number)[];
}

/** Every component, nested ones too, in the order in which a reader meets them. */
export function walk(components: AnyComponent[], path: (string | number)[] = ['components']): Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    return [
      { component, path: here },
      ...walk(component.components ?? [], [...here, 'components']),
      ...(component.component ? [{ component: component.component, path: [...here, 'component'] }] : []),
      ...(component.accessory ? [{ component: component.accessory, path: [...here, 'accessory'] }] : []),
    ];
  });
}

const problem = (path: (string | number)[], code: string, message: string): Problem => ({ path, code, message });

function repeated(placed: Placed[]): Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    if (!component.custom_id) return [];
    if (!seen.has(component.custom_id)) return (seen.add(component.custom_id), []);
    return [
      problem(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        `Component custom id "${component.custom_id}" cannot be duplicated`,
      ),
    ];
  });
}

function button({ component, path }: Placed): Problem[] {
  const problems: Problem[] = [];
  const link = component.style === (ButtonStyle.Link as number);
  const premium = component.style === (ButtonStyle.Premium as number);
  if (link !== Boolean(component.url))
    problems.push(problem([...path, 'url'], 'BUTTON_COMPONENT_INVALID_URL', 'A link button has a url, no other has'));
  if ((link || premium) === Boolean(component.custom_id)) {
    problems.push(problem([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID', 'A button has a custom_id, unless it is a link'));
  }
  if (!premium && !component.label?.trim() && !component.emoji) {
    problems.push(problem([...path, 'label'], 'BUTTON_COMPONENT_NO_LABEL', 'A button needs a label or an emoji'));
  }
  if (link && component.url && !/^(https?|discord):/i.test(component.url)) {
    problems.push(problem([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord'));
  }
  return problems;
}

/** What Discord asks of a select beyond its fields' types; the same in a message and in a modal. */
export function selectProblems({ component, path }: Placed): Problem[] {
  const { options } = component;
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  const problems: Problem[] = [];
  if (least > most)
    problems.push(problem([...path, 'min_values'], 'SELECT_COMPONENT_MIN_OVER_MAX', `min_values ${least} is over max_values ${most}`));
  if (!options) return problems;
  if (most > options.length) {
    problems.push(
      problem([...path, 'max_values'], 'SELECT_COMPONENT_MAX_OVER_OPTIONS', `max_values ${most} is over the ${options.length} options`),
    );
  }
  const values = options.map((option) => option.value);
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) {
    problems.push(
      problem([...path, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', `The specified option value "${twice}" is already used`),
    );
  }
  if (options.filter((option) => option.default).length > most) {
    problems.push(problem([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More options are chosen than max_values allows'));
  }
  options.forEach((option, index) => {
    if (!option.label.trim()) problems.push(problem([...path, 'options', index, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  });
  return problems;
}

function row({ component, path }: Placed): Problem[] {
  const children = component.components ?? [];
  const buttons = children.filter((child) => child.type === ComponentType.Button).length;
  if (buttons === children.length || children.length === 1) return [];
  return [problem([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A row holds up to five buttons or one select')];
}

/** The rules for a message's components that the schemas lack. `v2` when the message has the flag IS_COMPONENTS_V2. */
export function componentProblems(components: AnyComponent[], v2: boolean): Problem[] {
  const placed = walk(components);
  const problems = repeated(placed);
  if (v2) {
    if (placed.length > 40) problems.push(problem(['components'], 'BASE_TYPE_BAD_LENGTH', `At most 40 components, are ${placed.length}.`));
    const text = placed.reduce((sum, { component }) => sum + points(component.content), 0);
    if (text > 4000)
      problems.push(problem(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `At most 4000 characters of text, are ${text}.`));
  } else {
    if (components.length > 5) problems.push(problem(['components'], 'BASE_TYPE_BAD_LENGTH', `At most 5 rows, are ${components.length}.`));
    components.forEach((component, index) => {
      if (component.type === ComponentType.ActionRow) return;
      problems.push(
        problem(['components', index, 'type'], 'UNION_TYPE_CHOICES', `Component type ${component.type} needs the flag IS_COMPONENTS_V2`),
      );
    });
  }
  for (const one of placed) {
    if (one.component.type === ComponentType.Button) problems.push(...button(one));
    else if (one.component.type === ComponentType.ActionRow) problems.push(...row(one));
    else if ([3, 5, 6, 7, 8].includes(one.component.type)) problems.push(...selectProblems(one));
  }
  return problems;
}

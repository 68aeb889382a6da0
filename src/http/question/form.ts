import { variableText } from '../../question/link.ts';
import type { Parameter } from '../../question/variables.ts';
import { type Html, html } from '../page/html.ts';

/** The state of a form. `values` may contain texts that could not be read. */
interface FormState {
  readonly action: string;
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, unknown>>;
  /** The lists whose items can become the rows; the form offers a choice if there are two or more. */
  readonly lists: readonly string[];
  readonly rows: string | null;
  /** The variables that take ids of entities, for which a name may stand. */
  readonly entities: ReadonlySet<string>;
  /** A prefix that makes element ids unique on a page with several forms. */
  readonly name: string;
}

/** A form that works without a script: it requests the URL of the result. */
export function questionForm({ action, parameters, values, lists, rows, entities, name }: FormState): Html {
  const fields = parameters.map((parameter) =>
    formField(parameter, values[parameter.name], {
      id: `${name}-${parameter.name}`,
      isEntity: entities.has(parameter.name),
    }),
  );
  const choice =
    lists.length < 2
      ? null
      : html`<div class="field">
          <label for="${name}-rows">One row for each of</label>
          <select id="${name}-rows" name="rows">
            ${optionElement('', 'outermost list', rows ?? '')}${lists.map((list) => optionElement(list, list, rows ?? ''))}
          </select>
        </div>`;
  return html`<form action="${action}" method="get">
    ${fields}${choice}
    <div class="field"><button type="submit">Run</button></div>
  </form>`;
}

interface Field {
  readonly id: string;
  readonly isEntity: boolean;
}

function formField(parameter: Parameter, value: unknown, field: Field): Html {
  const { name, type, values } = parameter;
  const { id } = field;
  if (values !== null && type.startsWith('[')) return checkboxGroup(parameter, value);
  const hint = html`<span class="soft" id="${id}-hint" title="${type}">${parameterHint(parameter, field)}</span>`;
  return html`<div class="field">
    <label for="${id}">${name}</label> ${control(parameter, variableText(value), field)} ${hint}
  </div> `;
}

function control({ name, type, values }: Parameter, text: string, { id, isEntity }: Field): Html {
  const isNullable = !type.endsWith('!');
  const attributes = html`id="${id}" name="${name}"
  aria-describedby="${id}-hint"${isNullable ? null : { html: ' required' }}`;
  const namedType = type.replace('!', '');
  const options = values ?? (namedType === 'Boolean' ? ['true', 'false'] : null);
  if (options !== null) {
    const none = isNullable ? [optionElement('', '–', text)] : [];
    return html`<select ${attributes}>
      ${[...none, ...options.map((value) => optionElement(value, value, text))]}
    </select>`;
  }
  if (/^[A-Z]\w*(Filter|Where|Order|Input)\b/.test(namedType)) {
    return html`<textarea ${attributes} rows="3" spellcheck="false">${text}</textarea>`;
  }
  const kind = namedType === 'Int' || namedType === 'Float' ? 'number' : namedType === 'Date' ? 'date' : 'text';
  const step = namedType === 'Float' ? { html: ' step="any"' } : null;
  // the script of the page suggests names
  const suggest = isEntity ? html` data-suggest="${type.startsWith('[') ? 'many' : 'one'}"` : null;
  return html`<input
    ${attributes}
    type="${kind}"
    ${step}
    ${suggest}
    value="${text}"
    autocomplete="off"
    spellcheck="false"
  />`;
}

/** A browser sends nothing for an unchecked group, so a hidden empty field marks "submitted, nothing selected"; without it the default would apply. */
function checkboxGroup({ name, type, values }: Parameter, value: unknown): Html {
  const selected = new Set(Array.isArray(value) ? (value as unknown[]).map(String) : variableText(value).split(','));
  const none = type.endsWith('!') ? null : html`<input type="hidden" name="${name}" value="" />`;
  // the list scrolls, so selected values come first
  const inOrder = (values ?? []).toSorted((a, b) => Number(selected.has(b)) - Number(selected.has(a)));
  const boxes = inOrder.map(
    (option) =>
      html`<label
        ><input
          type="checkbox"
          name="${name}"
          value="${option}"
          ${selected.has(option) ? { html: ' checked' } : null}
        />
        ${option}</label
      >`,
  );
  return html`<fieldset class="field">
    <legend>${name}</legend>
    ${none}
    <div class="choices" tabindex="0" role="group" aria-label="${name}">${boxes}</div>
    <span class="soft" title="${type}">any of the selected; none selected: no condition</span>
  </fieldset> `;
}

/** What to enter, in plain words; the GraphQL type is its tooltip. */
function parameterHint({ type }: Parameter, { isEntity }: Field): string {
  const isMany = type.startsWith('[');
  const named = type.replaceAll(/[[\]!]/g, '');
  const [one, many] = isEntity ? ['a name or an id', 'names or ids'] : (TYPE_HINTS[named] ?? filterHint(named));
  const hint = isMany ? `${many}, separated by commas` : one;
  return type.endsWith('!') ? hint : `${hint}; optional`;
}

function filterHint(type: string): readonly [one: string, many: string] {
  return /Filter|Where|Order|Input/.test(type)
    ? ['conditions, such as {"kinds": ["ROLE"]}', 'conditions']
    : ['one value', 'values'];
}

const TYPE_HINTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Boolean: ['yes or no', 'yes or no'],
  CountryCode: ['a country, such as FR', 'countries, such as FR'],
  Date: ['a date, such as 2018-06-08', 'dates'],
  DateTime: ['a moment, such as 2026-05-01T08:00Z', 'moments'],
  Float: ['a number', 'numbers'],
  ID: ['an id', 'ids'],
  Int: ['a whole number', 'whole numbers'],
  String: ['a text', 'texts'],
};

function optionElement(value: string, label: string, current: string): Html {
  return html`<option value="${value}" ${value === current ? { html: ' selected' } : null}>${label}</option>`;
}

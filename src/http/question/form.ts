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
  /** A prefix that makes element ids unique on a page with several forms. */
  readonly name: string;
}

/** A form that works without a script: it requests the URL of the result. */
export function questionForm({ action, parameters, values, lists, rows, name }: FormState): Html {
  const fields = parameters.map((parameter) =>
    formField(parameter, values[parameter.name], `${name}-${parameter.name}`),
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

function formField(parameter: Parameter, value: unknown, id: string): Html {
  const { name, type, values } = parameter;
  if (values !== null && type.startsWith('[')) return checkboxGroup(parameter, value);
  const hint = html`<span class="soft" id="${id}-hint">${parameterHint(parameter)}</span>`;
  return html`<div class="field">
    <label for="${id}">${name}</label> ${control(parameter, variableText(value), id)} ${hint}
  </div> `;
}

function control({ name, type, values }: Parameter, text: string, id: string): Html {
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
  return html`<input ${attributes} type="${kind}" ${step} value="${text}" autocomplete="off" spellcheck="false" />`;
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
    <span class="soft">${type}: any of the selected values; select none for no condition</span>
  </fieldset> `;
}

function parameterHint({ type }: Parameter): string {
  if (type.startsWith('[')) return `${type}: separate several values by commas`;
  return /Filter/.test(type) ? `${type}, such as {"kinds": ["ROLE"]}` : type;
}

function optionElement(value: string, label: string, current: string): Html {
  return html`<option value="${value}" ${value === current ? { html: ' selected' } : null}>${label}</option>`;
}

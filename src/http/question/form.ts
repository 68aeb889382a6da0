import { textOfVariable } from '../../question/link.ts';
import type { Parameter } from '../../question/variables.ts';
import { type Html, html } from '../page/html.ts';

/** What a form shows: what was given as text, else the value that holds. */
export interface FormState {
  readonly action: string;
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, unknown>>;
  /** Lists that can make the rows; a choice of one is none. */
  readonly lists: readonly string[];
  readonly rows: string | null;
  /** Makes ids unique on a page of several forms. */
  readonly name: string;
}

/** A form that needs no script: it goes to the address of the answer. */
export function questionForm({ action, parameters, values, lists, rows, name }: FormState): Html {
  const fields = parameters.map((parameter) => field(parameter, values[parameter.name], `${name}-${parameter.name}`));
  const choice =
    lists.length < 2
      ? null
      : html`<div class="field">
          <label for="${name}-rows">A row for each of</label>
          <select id="${name}-rows" name="rows">
            ${option('', 'the outermost list', rows ?? '')}${lists.map((list) => option(list, list, rows ?? ''))}
          </select>
        </div>`;
  return html`<form action="${action}" method="get">
    ${fields}${choice}
    <div class="field"><button type="submit">Ask</button></div>
  </form>`;
}

function field(parameter: Parameter, value: unknown, id: string): Html {
  const { name, type, values } = parameter;
  if (values !== null && type.startsWith('[')) return choices(parameter, value);
  const hint = html`<span class="soft" id="${id}-hint">${hintOf(parameter)}</span>`;
  return html`<div class="field">
    <label for="${id}">${name}</label> ${control(parameter, textOfVariable(value), id)} ${hint}
  </div> `;
}

function control({ name, type, values }: Parameter, text: string, id: string): Html {
  const isNullable = !type.endsWith('!');
  const attributes = html`id="${id}" name="${name}"
  aria-describedby="${id}-hint"${isNullable ? null : { html: ' required' }}`;
  const named = type.replace('!', '');
  const options = values ?? (named === 'Boolean' ? ['true', 'false'] : null);
  if (options !== null) {
    const none = isNullable ? [option('', '–', text)] : [];
    return html`<select ${attributes}>
      ${[...none, ...options.map((value) => option(value, value, text))]}
    </select>`;
  }
  if (/^[A-Z]\w*(Filter|Where|Order|Input)\b/.test(named)) {
    return html`<textarea ${attributes} rows="3" spellcheck="false">${text}</textarea>`;
  }
  const kind = named === 'Int' || named === 'Float' ? 'number' : named === 'Date' ? 'date' : 'text';
  const step = named === 'Float' ? { html: ' step="any"' } : null;
  return html`<input ${attributes} type="${kind}" ${step} value="${text}" autocomplete="off" spellcheck="false" />`;
}

/** The hidden empty value tells that nothing was chosen from that there was no choice, which is the default. */
function choices({ name, type, values }: Parameter, value: unknown): Html {
  const chosen = new Set(Array.isArray(value) ? (value as unknown[]).map(String) : textOfVariable(value).split(','));
  const none = type.endsWith('!') ? null : html`<input type="hidden" name="${name}" value="" />`;
  // the list scrolls: what is chosen is seen at once
  const inOrder = (values ?? []).toSorted((one, other) => Number(chosen.has(other)) - Number(chosen.has(one)));
  const boxes = inOrder.map(
    (one) =>
      html`<label
        ><input type="checkbox" name="${name}" value="${one}" ${chosen.has(one) ? { html: ' checked' } : null} />
        ${one}</label
      >`,
  );
  return html`<fieldset class="field">
    <legend>${name}</legend>
    ${none}
    <div class="choices" tabindex="0" role="group" aria-label="${name}">${boxes}</div>
    <span class="soft">${type}: any of these; none of them means no condition</span>
  </fieldset> `;
}

function hintOf({ type }: Parameter): string {
  if (type.startsWith('[')) return `${type}: several with commas between them`;
  return /Filter/.test(type) ? `${type}, such as {"kinds": ["ROLE"]}` : type;
}

function option(value: string, label: string, current: string): Html {
  return html`<option value="${value}" ${value === current ? { html: ' selected' } : null}>${label}</option>`;
}

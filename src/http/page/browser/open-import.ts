/* Runs in the browser. The page contains the text of `openImport`, so the function uses nothing outside of it. Texts of files
   become text nodes, never markup. */

interface Column {
  readonly name: string;
  readonly type: string;
  readonly fill: number;
  readonly distinct: number;
  readonly isDistinctExact: boolean;
  readonly samples: readonly string[];
  readonly use: string | null;
}

interface InspectedTable {
  readonly name: string;
  readonly rows: number;
  readonly isWhole: boolean;
  readonly dialect: { readonly format: string; readonly encoding: string | null; readonly delimiter: string | null };
  readonly kind: string | null;
  readonly reason: string;
  readonly columns: readonly Column[];
  readonly warnings: readonly string[];
}

interface InspectionAnswer {
  readonly presets: readonly { readonly name: string; readonly format: string }[];
  readonly tables: readonly InspectedTable[];
  readonly leftOut: readonly string[];
  readonly mapping: string | null;
}

interface PreviewAnswer {
  readonly dataset: string;
  readonly rows: number;
  readonly skipped: number;
  readonly hasMore: boolean;
  readonly claims: readonly { readonly place: string; readonly sentence: string; readonly facts: readonly string[] }[];
  readonly entities: readonly { readonly place: string; readonly name: string; readonly facts: readonly string[] }[];
  readonly rejects: readonly { readonly reasons: readonly string[]; readonly row: string }[];
  readonly unusedColumns: Readonly<Record<string, readonly string[]>>;
  readonly losses: Readonly<Record<string, number>>;
}

interface Counts {
  readonly dataset: string;
  readonly rows: number;
  readonly rejected: number;
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  readonly shared: number;
  readonly candidates: number;
}

interface LoadAnswer {
  readonly report: Counts & { readonly warnings: readonly string[] };
  /** `added` are ids. */
  readonly pairs: readonly LikelyPair[];
  readonly plan: { readonly entities: { readonly added: readonly string[] } };
}

interface LikelyPair {
  readonly left: string;
  readonly leftName: string;
  readonly right: string;
  readonly rightName: string;
  readonly features: string;
  readonly judgement: string | null;
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: {
    readonly issues?: readonly {
      readonly file?: string;
      readonly line?: number | null;
      readonly message?: string;
    }[];
    readonly reasons?: readonly { readonly count: number; readonly first: string }[];
  };
}

/** Makes the page `/import` work. */
export function openImport(): void {
  const PAUSE_MS = 500;
  const REVOKE_AFTER_MS = 60_000;
  const MAX_SAMPLES = 4;
  const MAX_SAMPLE = 40;

  /** An answer of the server that is an error. */
  class AnswerFailure extends Error {
    readonly errors: readonly AnswerError[];
    constructor(errors: readonly AnswerError[]) {
      super(errors[0]?.message ?? 'The server did not answer.');
      this.errors = errors;
    }
  }

  const files: File[] = [];
  /** Lines of a file of judgements, by its pair. */
  const judgements = new Map<string, string>();
  let reading = new AbortController();
  let previewing = new AbortController();
  let timer = 0;

  const chooser = byId<HTMLInputElement>('files');
  const mapping = byId<HTMLTextAreaElement>('mapping');
  const format = byId<HTMLSelectElement>('format');
  const rows = byId<HTMLSelectElement>('rows');
  const skip = byId<HTMLInputElement>('skip');
  const join = document.getElementById('join') as HTMLInputElement | null;
  const download = byId<HTMLButtonElement>('download');
  const load = document.getElementById('load') as HTMLButtonElement | null;

  chooser.addEventListener('change', () => {
    addFiles([...(chooser.files ?? [])]);
    chooser.value = ''; // the same file can be chosen again, after it was changed
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) byId('drop').classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault(); // the browser would open the file
    byId('drop').classList.remove('over');
    addFiles([...(event.dataTransfer?.files ?? [])]);
  });
  mapping.addEventListener('input', previewSoon);
  byId('preset-part').addEventListener('input', previewSoon);
  rows.addEventListener('change', () => void preview());
  format.addEventListener('change', () => {
    clearResult();
    showFormat();
    void preview();
  });
  download.addEventListener('click', () => void saveFolder());
  load?.addEventListener('click', () => void loadFolder());

  function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
    return document.getElementById(id) as Type;
  }

  /** An element with a class, and with texts and elements in it. */
  function make(tag: string, className = '', ...content: (string | Node)[]): HTMLElement {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...content);
    return element;
  }

  function plainButton(text: string, label: string, act: () => void): HTMLElement {
    const button = make('button', 'plain', text) as HTMLButtonElement;
    button.type = 'button';
    if (label !== '') button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    return button;
  }

  function count(number: number, singular: string, plural = `${singular}s`): string {
    return `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`;
  }

  /** A file of the same name takes the place of the earlier one. */
  function addFiles(added: readonly File[]): void {
    if (added.length === 0) return;
    for (const file of added) {
      const index = files.findIndex(({ name }) => name === file.name);
      if (index === -1) files.push(file);
      else files[index] = file;
    }
    showFiles();
    void inspect();
  }

  function showFiles(): void {
    byId('chosen').replaceChildren(
      ...files.map((file) => {
        const remove = plainButton('Remove', `Remove ${file.name}`, () => {
          files.splice(files.indexOf(file), 1);
          showFiles();
          chooser.focus();
          void inspect();
        });
        const size = file.size < 1000 ? `${file.size} bytes` : `${Math.ceil(file.size / 1000).toLocaleString('en')} kB`;
        return make('li', '', make('span', '', file.name), make('span', 'soft', size), remove);
      }),
    );
  }

  /** @throws {AnswerFailure} */
  async function send(action: string, fields: Readonly<Record<string, string>>, signal?: AbortSignal) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (action !== 'remove') for (const file of files) body.append('files', file, file.name);
    const init = { method: 'POST', body, headers: { 'x-fingraph-csrf': '1' }, ...(signal && { signal }) };
    const response = await fetch(`import/${action}`, init).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      const message =
        'The files could not be sent. If a file has changed, choose it again; else check that the server is running.';
      throw new AnswerFailure([{ message }]);
    });
    if (response.ok) return response;
    const answer = (await response.json().catch(() => null)) as { errors?: AnswerError[] } | null;
    throw new AnswerFailure(answer?.errors ?? [{ message: `The server answered with status ${response.status}.` }]);
  }

  /** What the server makes a data set of, next to the files. */
  function inputFields(): Record<string, string> {
    if (format.value === '') return { mapping: mapping.value };
    const fields: Record<string, string> = { preset: format.value };
    for (const input of byId('preset-part').querySelectorAll('input')) {
      const isHidden = input.closest<HTMLElement>('.option')?.hidden ?? false;
      const value = input.type === 'checkbox' ? (input.checked ? 'true' : '') : input.value;
      if (!isHidden && value !== '') fields[input.name] = value;
    }
    return fields;
  }

  async function inspect(): Promise<void> {
    reading.abort();
    previewing.abort();
    reading = new AbortController();
    const { signal } = reading;
    for (const id of ['inspection', 'settings', 'preview', 'result-part']) byId(id).hidden = true;
    showProblem('problem', null);
    clearResult();
    judgements.clear();
    byId('status').textContent = files.length === 0 ? '' : 'Reading the files …';
    if (files.length === 0) return;
    try {
      const answer = (await (await send('inspect', {}, signal)).json()) as InspectionAnswer;
      if (signal.aborted) return;
      showInspection(answer);
    } catch (error) {
      if (signal.aborted) return;
      byId('status').textContent = '';
      showProblem('problem', error);
    }
  }

  function showInspection({ presets, tables, leftOut, mapping: proposed }: InspectionAnswer): void {
    const total = tables.reduce((sum, table) => sum + table.rows, 0);
    const found = presets.map(
      ({ name, format: called }) => `This looks like ${called}, which the preset ${name} reads.`,
    );
    const read = tables.length === 0 ? [] : [`Read ${count(total, 'row')} in ${count(tables.length, 'table')}.`];
    byId('status').textContent = [...read, ...found, ...leftOut.map((reason) => `Left out: ${reason}`)].join(' ');
    byId('tables').replaceChildren(...tables.flatMap(tableNodes));
    byId('inspection').hidden = tables.length === 0;
    mapping.value = proposed ?? '';
    format.value = proposed === null ? (presets[0]?.name ?? '') : '';
    showFormat();
    const isEmpty = proposed === null && presets.length === 0;
    byId('settings').hidden = isEmpty;
    if (isEmpty) byId('status').textContent = 'The files have no rows.';
    else void preview();
  }

  function showFormat(): void {
    byId('mapping-part').hidden = format.value !== '';
    byId('preset-part').hidden = format.value === '';
    for (const option of document.querySelectorAll<HTMLElement>('.option')) {
      option.hidden = option.dataset['preset'] !== format.value;
    }
  }

  function tableNodes({
    name,
    rows: total,
    isWhole,
    dialect,
    kind,
    reason,
    columns,
    warnings,
  }: InspectedTable): Node[] {
    const facts = [
      `${isWhole ? '' : 'the first '}${count(total, 'row')}`,
      dialect.format,
      ...(dialect.encoding === null ? [] : [dialect.encoding]),
      ...(dialect.delimiter === null ? [] : [`delimiter ${dialect.delimiter === '\t' ? 'tab' : dialect.delimiter}`]),
    ];
    const head = ['Column', 'Type', 'Filled', 'Distinct', 'Samples', 'Proposed use'].map((title) => {
      const cell = make('th', '', title);
      cell.setAttribute('scope', 'col');
      return cell;
    });
    const lines = columns.map((column) => {
      const samples = column.samples.slice(0, MAX_SAMPLES).map((text) => make('span', 'sample', shorten(text)));
      const filled = `${Math.floor(column.fill * 100)} %`;
      const distinct = `${column.isDistinctExact ? '' : 'about '}${column.distinct.toLocaleString('en')}`;
      const header = make('th', '', column.name);
      header.setAttribute('scope', 'row');
      return make(
        'tr',
        '',
        header,
        make('td', '', column.type),
        make('td', 'short', filled),
        make('td', 'short', distinct),
        make('td', 'long', ...samples),
        make('td', '', column.use ?? '–'),
      );
    });
    const caption = make('caption', '', make('strong', '', name), ` · ${facts.join(' · ')}`);
    const table = make('table', '', caption, make('thead', '', make('tr', '', ...head)), make('tbody', '', ...lines));
    const region = make('div', 'table', table);
    region.tabIndex = 0;
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', `Columns of ${name}`);
    const notes = [`Rows become ${kind ?? 'no'} claims: ${reason}.`, ...warnings];
    return [region, make('ul', 'warnings soft', ...notes.map((text) => make('li', '', text)))];
  }

  function shorten(text: string): string {
    return text.length > MAX_SAMPLE ? `${text.slice(0, MAX_SAMPLE - 1)}…` : text;
  }

  /** After a change of the mapping or its options. Clears the earlier result here, since a new one may come before the preview. */
  function previewSoon(): void {
    clearResult();
    clearTimeout(timer);
    timer = window.setTimeout(() => void preview(), PAUSE_MS);
  }

  async function preview(): Promise<void> {
    clearTimeout(timer);
    previewing.abort();
    previewing = new AbortController();
    const { signal } = previewing;
    const section = byId('preview');
    section.hidden = false;
    section.setAttribute('aria-busy', 'true');
    try {
      const response = await send('preview', { ...inputFields(), rows: rows.value }, signal);
      const answer = (await response.json()) as PreviewAnswer;
      if (signal.aborted) return;
      showProblem('preview-problem', null);
      showPreview(answer);
    } catch (error) {
      if (signal.aborted) return;
      byId('summary').textContent = '';
      for (const id of ['rejects', 'claims', 'losses']) byId(id).replaceChildren();
      byId('result-part').hidden = true;
      showProblem('preview-problem', error);
    }
    section.removeAttribute('aria-busy');
  }

  function showPreview({
    rows: total,
    skipped,
    hasMore,
    claims,
    entities,
    rejects,
    losses,
    ...rest
  }: PreviewAnswer): void {
    byId('summary').textContent = [
      `${hasMore ? 'The first ' : ''}${count(total, 'row')}: ${count(claims.length, 'claim')}`,
      ...(entities.length > 0 ? [count(entities.length, 'entity', 'entities')] : []),
      ...(skipped > 0 ? [`${count(skipped, 'row')} left out by the mapping`] : []),
      `${count(rejects.length, 'rejected row')}.`,
    ].join(', ');
    byId('claims').replaceChildren(
      ...claims.map(({ place, sentence, facts }) => recordNode(place, sentence, facts)),
      ...entities.map(({ place, name, facts }) => recordNode(place, name, facts)),
    );
    byId('rejects').replaceChildren(...(rejects.length === 0 ? [] : [rejectNode(rejects)]));
    byId('losses').replaceChildren(
      ...Object.entries(rest.unusedColumns).map(([file, columns]) =>
        make('li', '', `Not mapped in ${file}: ${columns.join(', ')}.`),
      ),
      ...Object.entries(losses).map(([reason, lost]) =>
        make('li', '', `Not kept: ${lost.toLocaleString('en')} × ${reason}`),
      ),
    );
    byId('result-part').hidden = false;
  }

  function recordNode(place: string, sentence: string, facts: readonly string[]): HTMLElement {
    return make('li', '', sentence, ' ', make('span', 'soft', [place, ...facts].join(' · ')));
  }

  function rejectNode(rejects: PreviewAnswer['rejects']): HTMLElement {
    const items = rejects.map(({ reasons, row }) =>
      make('li', '', ...reasons.map((reason) => make('div', '', reason)), make('code', 'soft', row)),
    );
    return make('div', 'notice', make('strong', '', 'Rejected rows'), make('ul', '', ...items));
  }

  /** Shows an error with its issues, or none. A line of the mapping is a button that leads to it. */
  function showProblem(id: string, error: unknown): void {
    const problem = byId(id);
    problem.hidden = error === null;
    if (error === null) return problem.replaceChildren();
    const errors = error instanceof AnswerFailure ? error.errors : [{ message: String(error) }];
    problem.replaceChildren(
      ...errors.flatMap(({ message, extensions = {} }: AnswerError) => {
        const { issues = [], reasons = [] } = extensions;
        const lines = [
          ...issues.map((issue) => issueNode(issue)),
          ...reasons.map(({ count: times, first }) =>
            make('li', '', times === 1 ? first : `${count(times, 'row')}, first: ${first}`),
          ),
        ];
        const [only] = issues;
        const isSaid = issues.length === 1 && only?.file !== 'mapping';
        if (lines.length === 0 || isSaid) return [make('div', '', message)];
        return issues.length > 0 ? [make('ul', '', ...lines)] : [make('div', '', message), make('ul', '', ...lines)];
      }),
    );
  }

  function issueNode(issue: NonNullable<NonNullable<AnswerError['extensions']>['issues']>[number]): HTMLElement {
    const { file, line = null, message = '' } = issue;
    if (file !== 'mapping' || line === null) return make('li', '', message);
    const button = plainButton(`Line ${line}`, `Go to line ${line} of the mapping`, () => selectLine(line));
    return make('li', '', button, message);
  }

  function selectLine(line: number): void {
    const before = mapping.value.split('\n').slice(0, line - 1);
    const start = before.reduce((sum, text) => sum + text.length + 1, 0);
    const end = mapping.value.indexOf('\n', start);
    mapping.focus();
    mapping.setSelectionRange(start, end === -1 ? mapping.value.length : end);
    const height = mapping.scrollHeight / mapping.value.split('\n').length;
    mapping.scrollTop = Math.max(0, (line - 4) * height);
  }

  function clearResult(): void {
    byId('progress').textContent = '';
    byId('result').replaceChildren();
    showProblem('result-problem', null);
  }

  /** Runs one action of the last section at a time. */
  async function act(progress: string, work: () => Promise<Node[]>): Promise<void> {
    clearResult();
    byId('progress').textContent = progress;
    const buttons = [download, ...(load ? [load] : [])];
    for (const button of buttons) button.disabled = true;
    try {
      byId('result').replaceChildren(make('div', 'done', ...(await work())));
      byId('progress').textContent = '';
      byId('result').focus();
    } catch (error) {
      byId('progress').textContent = '';
      showProblem('result-problem', error);
    }
    for (const button of buttons) button.disabled = false;
  }

  function resultFields(): Record<string, string> {
    return {
      ...inputFields(),
      ...(skip.checked ? { rejects: 'skip' } : {}),
      ...(join?.checked ? { join: 'graph' } : {}),
      ...(judgements.size > 0 ? { judgements: ['left,right,judgement', ...judgements.values()].join('\n') } : {}),
    };
  }

  function countsText({ rows: total, rejected, claims, entities, sources }: Counts): string {
    const left = rejected > 0 ? `, without ${count(rejected, 'rejected row')}` : '';
    return `${count(entities, 'entity', 'entities')}, ${count(claims, 'claim')} and ${count(sources, 'source')} of ${count(total, 'row')}${left}.`;
  }

  function candidateNodes({ candidates }: Counts): Node[] {
    if (candidates === 0) return [];
    const text = `${count(candidates, 'pair')} of entities may be the same: matches.csv in the download lists them. Write same or different into its column judgement, and add the file here together with ids.csv.`;
    return [make('p', '', text)];
  }

  /** Pairs of entities that may be the same, for a person to judge. Nothing is merged by name alone. */
  function pairNodes(pairs: readonly LikelyPair[]): Node[] {
    if (pairs.length === 0) return [];
    const items = pairs.map(({ left, leftName, right, rightName, features, judgement }) => {
      const select = make('select') as HTMLSelectElement;
      select.setAttribute('aria-label', `${leftName} and ${rightName}`);
      for (const [value, text] of Object.entries({ '': 'not decided', same: 'the same', different: 'different' })) {
        select.append(new Option(text, value, false, value === (judgement ?? '')));
      }
      select.addEventListener('change', () => judgements.set(`${left} ${right}`, `${left},${right},${select.value}`));
      if (judgement !== null) judgements.set(`${left} ${right}`, `${left},${right},${judgement}`);
      const names = make(
        'span',
        '',
        `${leftName} – ${rightName} `,
        make('span', 'soft', `${left} · ${right} · ${features}`),
      );
      return make('li', 'row', select, names);
    });
    const again = make('button', '', 'Load again with these judgements') as HTMLButtonElement;
    again.type = 'button';
    again.addEventListener('click', () => void loadFolder());
    return [
      make('p', '', make('strong', '', 'These may be the same. Are they?')),
      make('ul', 'pairs', ...items),
      again,
    ];
  }

  function saveFolder(): Promise<void> {
    return act('Making the data set …', async () => {
      const response = await send('folder', resultFields());
      const counts = JSON.parse(response.headers.get('fingraph-import') ?? '{}') as Counts;
      const address = URL.createObjectURL(await response.blob());
      const link = make('a') as HTMLAnchorElement;
      link.href = address;
      link.download = `${counts.dataset}.zip`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
      const next = make('p', '', 'Unpack it, then serve it: ', make('code', '', `fingraph serve ${counts.dataset}`));
      return [make('p', '', `Saved ${counts.dataset}.zip: ${countsText(counts)}`), ...candidateNodes(counts), next];
    });
  }

  function loadFolder(): Promise<void> {
    return act('Loading the data set …', async () => {
      const { report, plan, pairs } = (await (await send('load', resultFields())).json()) as LoadAnswer;
      const { dataset, shared, warnings } = report;
      const entity = plan.entities.added.find((id) => id.length > 2); // not a country
      const links = make(
        'ul',
        'links',
        linkItem(`dataset/${dataset}`, 'The data set in the explorer'),
        ...(entity === undefined ? [] : [linkItem(`neighbourhood?of=${entity}`, 'A first picture')]),
        linkItem('questions', 'Questions'),
        linkItem('graphql', 'GraphQL'),
      );
      const joined =
        shared === 0
          ? []
          : [make('p', '', `${count(shared, 'entity', 'entities')} joined with those of other data sets.`)];
      return [
        make('p', '', `Loaded ${dataset}: ${countsText(report)}`),
        ...joined,
        ...warnings.map((warning) => make('p', 'soft', warning)),
        links,
        plainButton('Remove it from the graph', '', () => void removeFromGraph(dataset)),
        ...pairNodes(pairs),
      ];
    });
  }

  function linkItem(address: string, text: string): HTMLElement {
    const link = make('a', '', text) as HTMLAnchorElement;
    link.href = address;
    return make('li', '', link);
  }

  function removeFromGraph(dataset: string): Promise<void> {
    return act('Removing the data set …', async () => {
      await send('remove', { dataset });
      return [make('p', '', `Removed ${dataset}. The graph is as it was before.`)];
    });
  }
}

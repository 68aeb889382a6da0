/* Runs in the browser. Pages contain the text of `openPage`, so the function uses nothing outside of it. */

/** Shows the page in the chosen colours at once; when it is complete, fills in the choice of colours and suggests names. */
export function openPage(themeKey: string): void {
  const DELAY_MS = 200;

  applyTheme();
  document.addEventListener('DOMContentLoaded', () => {
    followTheme();
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) suggestNames(input);
  });

  /** Null if the browser is set to store nothing. */
  function storage(): Storage | null {
    try {
      return localStorage;
    } catch {
      return null;
    }
  }

  function applyTheme(): void {
    const stored = storage()?.getItem(themeKey);
    const { dataset } = document.documentElement;
    if (stored === 'light' || stored === 'dark') dataset['theme'] = stored;
    else delete dataset['theme']; // the style follows the system
  }

  function followTheme(): void {
    const select = document.querySelector<HTMLSelectElement>('#theme');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.closest('label')?.removeAttribute('hidden');
    select.addEventListener('change', () => {
      if (select.value === 'system') storage()?.removeItem(themeKey);
      else storage()?.setItem(themeKey, select.value);
      applyTheme();
    });
  }

  /** Fills the list of an input with the entities whose names match its last word after a comma. */
  function suggestNames(input: HTMLInputElement): void {
    const list = document.createElement('datalist');
    list.id = `${input.id}-names`;
    input.after(list);
    input.setAttribute('list', list.id);
    let timer: number | undefined;
    let latest = '';
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void fill(), DELAY_MS);
    });

    async function fill(): Promise<void> {
      const parts = input.dataset['suggest'] === 'many' ? input.value.split(',') : [input.value];
      const text = (parts.pop() ?? '').trim();
      if (text === latest || text.length < 2) return;
      latest = text;
      const before = parts.map((part) => `${part.trim()}, `).join('');
      const search = new URLSearchParams({ text, kinds: 'ENTITY', first: '8' });
      const address = new URL(`find.json?${search}`, input.form?.action); // beside the question
      const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
      if (!response?.ok || latest !== text) return;
      interface Match {
        readonly node: { readonly id: string; readonly name?: string; readonly kind?: string };
      }
      const { data } = (await response.json()) as { data?: { search?: { edges: readonly Match[] } } };
      const options = (data?.search?.edges ?? []).map(({ node: { id, name } }) => {
        const option = document.createElement('option');
        option.value = `${before}${id}`;
        option.label = name === undefined ? id : `${name} (${id})`;
        return option;
      });
      list.replaceChildren(...options);
    }
  }
}

/** What completes the input, in a list above it: an editable combobox, moved by arrow keys. */

import { suggest } from './asking.js';
import { element, line } from './elements.js';

const PAUSE_MS = 120;
const SHORTEST = 2;
const MOST = 8;
const MOST_OF_A_KIND = 2;

export class Suggestions {
  #input;
  #shown = [];
  #list = document.getElementById('suggestions');
  #active = -1;
  #timer = 0;
  #running = new AbortController();
  #choose;

  /** @param choose what happens with the question that was picked */
  constructor(input, choose) {
    this.#input = input;
    this.#choose = choose;
    input.addEventListener('input', () => this.#later());
    input.addEventListener('blur', () => this.close());
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** The question that the arrow keys have reached, if any. */
  get activeQuestion() {
    return this.#shown[this.#active]?.asked ?? null;
  }

  move(step) {
    const count = this.#list.children.length;
    // Between the last and the first is the input itself.
    this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  close() {
    clearTimeout(this.#timer);
    this.#running.abort();
    this.#show([]);
  }

  #later() {
    clearTimeout(this.#timer);
    this.#running.abort();
    const typed = this.#input.value.trim();
    if (typed.length < SHORTEST || typed.startsWith('/')) {
      this.close();
      return;
    }
    this.#timer = setTimeout(() => this.#load(typed), PAUSE_MS);
  }

  async #load(typed) {
    const running = new AbortController();
    this.#running = running;
    const suggestions = await suggest(typed, running.signal);
    if (!running.signal.aborted) {
      this.#show(few(suggestions));
    }
  }

  #show(suggestions) {
    this.#shown = suggestions;
    this.#list.replaceChildren(...suggestions.map((one, index) => this.#option(one, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    this.#activate(-1);
  }

  #option(suggestion, index) {
    const text = line('span', '', suggestion.text);
    const kind = suggestion.kind === 'paper' ? null : element('small', '', suggestion.kind);
    const option = element('li', suggestion.kind, text, kind);
    option.id = `suggestion-${index}`;
    option.setAttribute('role', 'option');
    // The input would lose focus, and with it the list, before the click.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#choose(suggestion.asked));
    return option;
  }

  #activate(index) {
    this.#active = index;
    const options = [...this.#list.children];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    this.#input.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  }
}

/** The short ones and room for titles in any case. */
function few(suggestions) {
  const papers = suggestions.filter((one) => one.kind === 'paper');
  const others = suggestions.filter((one) => one.kind !== 'paper');
  const kinds = Map.groupBy(others, (one) => one.kind);
  const short = [...kinds.values()].flatMap((some) => some.slice(0, MOST_OF_A_KIND));
  return [...short, ...papers].slice(0, MOST);
}

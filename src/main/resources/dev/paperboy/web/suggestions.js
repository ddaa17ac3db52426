/** The list of titles above the input: an editable combobox with a listbox, moved by arrow keys. */

import { suggest } from './asking.js';
import { line } from './elements.js';

const PAUSE_MS = 120;
const SHORTEST = 2;
const MOST = 8;

export class Suggestions {
  #input;
  #list = document.getElementById('suggestions');
  #active = -1;
  #timer = 0;
  #running = new AbortController();
  #choose;

  /** @param choose what happens with a title that was picked */
  constructor(input, choose) {
    this.#input = input;
    this.#choose = choose;
    input.addEventListener('input', () => this.#later());
    input.addEventListener('blur', () => this.close());
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** The title that the arrow keys have reached, if any. */
  get activeTitle() {
    return this.#list.children[this.#active]?.textContent ?? null;
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
    const titles = await suggest(typed, running.signal);
    if (!running.signal.aborted) {
      this.#show(titles.slice(0, MOST));
    }
  }

  #show(titles) {
    this.#list.replaceChildren(...titles.map((title, index) => this.#option(title, index)));
    this.#list.hidden = titles.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    this.#activate(-1);
  }

  #option(title, index) {
    const option = line('li', '', title);
    option.id = `suggestion-${index}`;
    option.setAttribute('role', 'option');
    // The input would lose focus, and with it the list, before the click.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#choose(title));
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

/** What Paperboy posts by itself: asked for while the page is open, and when it is opened. */

import { postsAfter } from './asking.js';

const PAUSE_MS = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const LAST_SEEN = 'paperboy.last-seen-post';

export class Posts {
  #show;
  #last;
  #asking = false;

  /** @param show puts a post on the page: {number, under, reply} */
  constructor(show) {
    this.#show = show;
    // What was posted within a day is shown again after a reload, older posts only if they are new.
    this.#last = Math.min(remembered(), Date.now() - DAY_MS);
  }

  start() {
    this.#look();
    setInterval(() => this.#look(), PAUSE_MS);
    document.addEventListener('visibilitychange', () => this.#look());
  }

  async #look() {
    if (document.hidden || this.#asking) {
      return;
    }
    this.#asking = true;
    for (const post of await postsAfter(this.#last)) {
      this.#show(post);
      this.#last = post.number;
      remember(post.number);
    }
    this.#asking = false;
  }
}

function remembered() {
  try {
    return Number(localStorage.getItem(LAST_SEEN) ?? 0) || 0;
  } catch {
    return 0;
  }
}

function remember(number) {
  try {
    localStorage.setItem(LAST_SEEN, String(Math.max(number, remembered())));
  } catch {
    // Without a memory the posts of the day are shown again.
  }
}

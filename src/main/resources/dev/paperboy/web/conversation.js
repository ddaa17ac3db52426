/** Questions and answers, one below the other. */

import { contentOf, spoken } from './answer.js';
import { ask } from './asking.js';
import { element, line } from './elements.js';
import { focusOn, formOf } from './form.js';

const SEEN_BY = {
  private: 'Only you see this',
  channel: 'Shared, everybody here sees this',
};

const POSTED = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

export class Conversation {
  #turns = document.getElementById('conversation');
  #greeting = document.getElementById('greeting');
  #announcement = document.getElementById('announcement');
  #type;

  /** @param type puts a text where questions are typed */
  constructor(type) {
    this.#type = type;
  }

  ask(text) {
    this.#newTurn(line('p', 'question', text), { text }, null);
  }

  /** What Paperboy posts by itself; what follows a post is folded below it. */
  post({ number, under, reply }) {
    this.#greeting.hidden = true;
    const answer = element('article', 'answer posted');
    answer.dataset.post = number;
    const above = under ? this.#turns.querySelector(`[data-post="${under}"]`) : null;
    if (above) {
      const summary = line('summary', '', reply.understood ?? 'More');
      above.parentElement.append(element('details', 'thread', summary, answer));
    } else {
      this.#turns.append(element('section', 'turn', answer));
    }
    this.#show(answer, reply, null, POSTED.format(new Date(number)));
  }

  #press(action, button, title, answer) {
    if (action.destination === 'replace') {
      this.#replace(answer, { action: action.action }, button);
      return;
    }
    if (action.destination === 'aside') {
      this.#aside(answer, { action: action.action }, button);
      return;
    }
    if (action.destination === 'form') {
      this.#form(answer, { action: action.action }, button);
      return;
    }
    const pressed = title ? `${action.label}: ${title}` : action.label;
    const seenBy = SEEN_BY[action.destination];
    this.#newTurn(line('p', 'question pressed', pressed), { action: action.action }, seenBy);
  }

  #newTurn(question, asked, seenBy) {
    this.#greeting.hidden = true;
    const answer = element('article', 'answer');
    answer.tabIndex = -1;
    answer.setAttribute('aria-label', 'Answer');
    const turn = element('section', 'turn', question, answer);
    this.#turns.append(turn);
    turn.scrollIntoView({ block: 'start' });
    this.#fill(answer, asked, seenBy);
  }

  async #fill(answer, asked, seenBy) {
    const bars = [element('span'), element('span'), element('span')];
    answer.replaceChildren(element('div', 'waiting', ...bars));
    answer.setAttribute('aria-busy', 'true');
    this.#show(answer, await ask(asked), asked, seenBy);
  }

  /** The message keeps its place and its old content until the new one is here. */
  async #replace(answer, asked, button) {
    if (answer.ariaBusy === 'true') {
      return;
    }
    answer.setAttribute('aria-busy', 'true');
    [...answer.children].forEach((part) => part.classList.add('waiting-to-change'));
    const seenBy = answer.querySelector('.seen-by')?.textContent ?? null;
    const held = document.activeElement === button;
    this.#show(answer, await ask(asked), asked, seenBy);
    if (held) {
      sameButton(answer, button.textContent).focus({ preventScroll: true });
    }
    answer.scrollIntoView({ block: 'start' });
  }

  /** A note under the card whose button was pressed; the next one takes its place. */
  async #aside(answer, asked, button) {
    const card = button.closest('.card') ?? answer;
    if (card.ariaBusy === 'true') {
      return;
    }
    card.setAttribute('aria-busy', 'true');
    const reply = await ask(asked);
    const on = this.#reactions(answer, () => this.#aside(answer, asked, button));
    const before = card.querySelector('.aside');
    const held = before?.contains(document.activeElement) ?? false;
    before?.remove();
    const note = element('div', 'aside', ...contentOf(reply, on));
    note.tabIndex = -1;
    card.append(note);
    card.setAttribute('aria-busy', 'false');
    if (held) {
      note.focus({ preventScroll: true });
    }
    this.#announcement.textContent = spoken(reply);
  }

  /** A form below the answer; what is filled in takes the answer's place, unless it is wrong. */
  async #form(answer, asked, button) {
    if (answer.ariaBusy === 'true') {
      return;
    }
    answer.setAttribute('aria-busy', 'true');
    const reply = await ask(asked);
    answer.setAttribute('aria-busy', 'false');
    const open = answer.querySelector('.form-place');
    if (reply.kind === 'trouble' && open) {
      // What was typed is worth more than a tidy page.
      open.querySelector('.failed')?.remove();
      open.append(element('p', 'wrong failed', `${reply.what} ${reply.remedy}`));
      this.#announcement.textContent = spoken(reply);
      return;
    }
    if (reply.kind !== 'form') {
      this.#show(answer, reply, asked, answer.querySelector('.seen-by')?.textContent ?? null);
      sameButton(answer, button.textContent).focus({ preventScroll: true });
      answer.scrollIntoView({ block: 'start' });
      return;
    }
    const form = formOf(reply, {
      submit: (values) => this.#form(answer, { action: reply.action, values }, button),
      cancel: () => {
        form.parentElement.remove();
        button.focus({ preventScroll: true });
      },
    });
    open?.remove();
    answer.append(element('div', 'form-place', form));
    focusOn(form);
    const wrong = reply.fields.map((field) => field.wrong).filter(Boolean);
    this.#announcement.textContent = wrong.join(' ') || reply.title;
  }

  #reactions(answer, retry) {
    return {
      press: (action, button, title) => this.#press(action, button, title, answer),
      ask: (text) => this.ask(text),
      type: this.#type,
      retry,
    };
  }

  #show(answer, reply, asked, seenBy) {
    const on = this.#reactions(answer, () => {
      answer.focus({ preventScroll: true });
      this.#fill(answer, asked, seenBy);
    });
    const content = contentOf(reply, on);
    answer.classList.toggle('trouble', reply.kind === 'trouble');
    answer.replaceChildren(...(seenBy ? [element('p', 'seen-by', seenBy)] : []), ...content);
    answer.setAttribute('aria-busy', 'false');
    this.#announcement.textContent = spoken(reply);
  }
}

/** The button that was pressed, in the new content; the message itself where it has gone. */
function sameButton(answer, label) {
  const buttons = [...answer.querySelectorAll('.ending button')];
  return buttons.find((button) => button.textContent === label) ?? buttons[0] ?? answer;
}

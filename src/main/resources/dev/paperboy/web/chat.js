/** The chat page: what is typed, pressed and recalled. */

import { Conversation } from './conversation.js';
import { offerInbox } from './inbox.js';
import { Posts } from './posts.js';
import { Suggestions } from './suggestions.js';

const input = document.getElementById('question');
const asked = [];
let recalled = 0;

const conversation = new Conversation(type);
const suggestions = new Suggestions(input, send);
new Posts((post) => conversation.post(post)).start();

function type(text) {
  suggestions.close();
  input.value = text;
  input.focus();
}

function send(text) {
  const question = text.trim();
  if (question === '') {
    return;
  }
  if (asked.at(-1) !== question) {
    asked.push(question);
  }
  recalled = asked.length;
  type('');
  // On a phone the keyboard would cover the answer.
  if (matchMedia('(pointer: coarse)').matches) {
    input.blur();
  }
  conversation.ask(question);
}

/** Earlier questions, as a shell recalls them, as long as nothing new has been typed. */
function recall(step) {
  const untouched = input.value === '' || input.value === asked[recalled];
  const index = Math.min(Math.max(recalled + step, 0), asked.length);
  if (!untouched || asked.length === 0) {
    return false;
  }
  recalled = index;
  type(asked[recalled] ?? '');
  return true;
}

function arrow(step) {
  if (suggestions.isOpen) {
    suggestions.move(step);
    return true;
  }
  return recall(step);
}

function escape() {
  if (suggestions.isOpen) {
    suggestions.close();
    return true;
  }
  type('');
  recalled = asked.length;
  return true;
}

const KEYS = {
  ArrowUp: () => arrow(-1),
  ArrowDown: () => arrow(1),
  Escape: escape,
};

input.addEventListener('keydown', (event) => {
  if (!event.isComposing && KEYS[event.key]?.()) {
    event.preventDefault();
  }
});

document.getElementById('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  send(suggestions.activeQuestion ?? input.value);
});

document.querySelectorAll('[data-ask]').forEach((button) => {
  button.addEventListener('click', () => send(button.dataset.ask));
});

offerInbox(send);

document.addEventListener('keydown', (event) => {
  const elsewhere = !document.activeElement.matches('input, select');
  if (event.key === '/' && elsewhere && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
  }
});

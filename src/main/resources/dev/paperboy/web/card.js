/** A paper, short among others or whole. */

import { button, element, line, link, passage } from './elements.js';

const NAMED_AUTHORS = 12;
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param press what happens when a button is pressed: (action, button, title) */
export function shortCard(card, press) {
  return element(
    'article',
    'card',
    title(card),
    byline(card, card.byline),
    card.sentence ? line('p', 'sentence', ...passage(card.sentence_runs, 'mark')) : null,
    why(card),
    buttonsAndLinks(card, press),
  );
}

/** The same paper with everything that is known of it. */
export function wholePaper(reply, press) {
  const card = reply.cards[0];
  return element(
    'div',
    'card paper',
    title(card),
    byline(card, ...authors(card.authors), ...reply.categories.slice(1)),
    why(card),
    reply.abstract ? line('p', 'abstract', reply.abstract) : null,
    buttonsAndLinks(card, press),
  );
}

/** The buttons of a card or of a whole reply. */
export function buttons(actions, title, press) {
  return element(
    'div',
    'buttons',
    ...actions.map((action) =>
      button(action.label, '', (pressed) => press(action, pressed, title)),
    ),
  );
}

function title(card) {
  return line('h3', '', card.url ? link(card.title, card.url) : card.title);
}

function byline(card, authors, ...more) {
  const parts = [authors, published(card.published), card.category, ...more].filter(Boolean);
  return element('p', 'byline', ...parts.map((part) => line('span', '', part)));
}

function published(day) {
  return day === null ? null : DATE.format(new Date(day + 'T00:00:00Z'));
}

function why(card) {
  return card.why ? line('p', 'why', ...passage(card.why_runs, 'b')) : null;
}

/** The names; of very many only some, until asked for. */
function authors(names) {
  if (names.length <= NAMED_AUTHORS) {
    return [names.join(', ')];
  }
  const named = element('span', '', names.slice(0, NAMED_AUTHORS).join(', '), ' ');
  const rest = names.length - NAMED_AUTHORS;
  named.append(
    button(`and ${rest} more`, 'more-authors', () => named.replaceChildren(names.join(', '))),
  );
  return [named];
}

function buttonsAndLinks(card, press) {
  if (card.actions.length + card.links.length === 0) {
    return null;
  }
  const links = card.links.map((to) => link(to.label, to.url));
  return element(
    'div',
    'row',
    buttons(card.actions, card.title, press),
    element('div', 'links', ...links),
  );
}

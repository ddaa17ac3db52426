/** A reply as it stands on the page, and in a sentence for those who listen. */

import { buttons, shortCard, wholePaper } from './card.js';
import { button, element, line, passage } from './elements.js';

const BODIES = {
  cards: (reply, on) => [
    ...understood(reply),
    element('div', 'cards', ...reply.cards.map((card) => shortCard(card, on.press))),
  ],
  paper: (reply, on) => [wholePaper(reply, on.press)],
  nothing: (reply) => understood(reply),
  help: (reply, on) => [
    line('p', 'lead', ...passage(reply.intro_runs, 'b')),
    element('dl', 'examples', ...reply.examples.flatMap((example) => exampleOf(example, on))),
  ],
  status: (reply) => [
    line('p', 'lead', ...passage(reply.headline_runs, 'b')),
    element('dl', 'facts', ...reply.facts.flatMap(factOf)),
  ],
  done: (reply) => [line('p', 'said', ...passage(reply.said_runs, 'b'))],
  trouble: (reply, on) => [
    element('p', 'lead', reply.what),
    element('p', '', reply.remedy),
    reply.error_id ? element('p', 'error-id', `The log calls this ${reply.error_id}.`) : null,
    reply.worthRetrying ? element('div', 'ending alone', retry(on)) : null,
  ],
};

/**
 * What an answer holds.
 * @param on what to do: press(action, button, title), type(text), ask(text), retry()
 */
export function contentOf(reply, on) {
  const body = BODIES[reply.kind](reply, on);
  return [...body, ending(reply, on)].filter(Boolean);
}

/** What is said when the answer arrives. */
export function spoken(reply) {
  const first = {
    paper: () => reply.cards[0].title,
    help: () => reply.intro,
    status: () => reply.headline,
    done: () => reply.said,
    trouble: () => `${reply.what} ${reply.remedy}`,
  }[reply.kind];
  return first ? first() : [reply.understood, ...reply.notes].join('. ');
}

function understood(reply) {
  return [
    line('p', 'understood', ...passage(reply.understood_runs, 'b')),
    ...reply.notes_runs.map((runs) => line('p', 'note', ...passage(runs, 'b'))),
  ];
}

function ending(reply, on) {
  const several = reply.paging && reply.paging.pages > 1;
  if (reply.actions.length === 0 && !several) {
    return null;
  }
  const { page, pages } = reply.paging ?? {};
  return element(
    'div',
    reply.kind === 'cards' || reply.kind === 'paper' ? 'ending' : 'ending alone',
    buttons(reply.actions, '', on.press),
    several ? element('p', 'page', `Page ${page} of ${pages}`) : null,
  );
}

function exampleOf(example, on) {
  const placeholder = example.typed.search(/[<[]/);
  const press = () =>
    placeholder < 0 ? on.ask(example.typed) : on.type(example.typed.slice(0, placeholder));
  return [
    element('dt', '', button(example.typed, '', press)),
    element('dd', '', example.meaning),
  ];
}

function factOf(fact) {
  return [element('dt', '', fact.name), line('dd', '', ...passage(fact.value_runs, 'b'))];
}

function retry(on) {
  return element('div', 'buttons', button('Try again', '', on.retry));
}

/** A form under the answer whose button it came up for. */

import { button, element, line } from './elements.js';

let made = 0;

/**
 * @param on what to do: submit(values), cancel()
 */
export function formOf(form, on) {
  const id = `form-${++made}`;
  const heading = element('h3', '', form.title);
  heading.id = id;
  const shown = element(
    'form',
    'form',
    heading,
    element('div', 'fields', ...form.fields.map((field) => fieldOf(field, `${id}-${field.name}`))),
    element(
      'div',
      'buttons',
      submitButton(form.submit),
      button('Cancel', '', on.cancel),
    ),
  );
  shown.noValidate = true;
  shown.autocomplete = 'off';
  shown.setAttribute('aria-labelledby', id);
  shown.addEventListener('submit', (event) => {
    event.preventDefault();
    on.submit(valuesOf(shown, form));
  });
  shown.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      on.cancel();
    }
  });
  return shown;
}

/** The cursor goes to the first field that is wrong, or else to the first. */
export function focusOn(shown) {
  const field = shown.querySelector('.field-wrong') ?? shown.querySelector('.form-field');
  field.querySelector('input, select').focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
}

function submitButton(label) {
  const submit = element('button', 'submit', label);
  submit.type = 'submit';
  return submit;
}

function fieldOf(field, id) {
  const wrong = field.wrong ? line('p', 'wrong', field.wrong) : null;
  const hint = element('p', 'hint', field.hint);
  hint.id = `${id}-hint`;
  const described = [hint.id];
  if (wrong) {
    wrong.id = `${id}-wrong`;
    described.unshift(wrong.id);
  }
  const several = field.type === 'several';
  const label = element(several ? 'legend' : 'label', '', field.label);
  const input = several ? boxes(field, id) : inputOf(field, id);
  const parts = Array.isArray(input) ? input : [input];
  const container = element(
    several ? 'fieldset' : 'div',
    `form-field ${field.type}${wrong ? ' field-wrong' : ''}`,
    label,
    ...parts,
    wrong,
    hint,
  );
  const told = several ? container : parts[0];
  told.setAttribute('aria-describedby', described.join(' '));
  if (!several) {
    label.htmlFor = id;
    told.setAttribute('aria-invalid', String(Boolean(wrong)));
    told.required = field.required;
  }
  return container;
}

const TYPES = { words: 'text', zone: 'text', time: 'time', number: 'text' };

function inputOf(field, id) {
  if (field.type === 'one') {
    return select(field, id);
  }
  const input = element('input', '');
  input.id = id;
  input.name = field.name;
  // What is no time would be lost in a clock.
  const clock = field.type !== 'time' || /^(\d\d:\d\d)?$/.test(field.value);
  input.type = clock ? TYPES[field.type] : 'text';
  input.value = field.value;
  input.spellcheck = false;
  input.dir = 'auto';
  if (field.type === 'number') {
    input.inputMode = 'numeric';
  }
  return field.type === 'zone' ? [input, zones(input)] : input;
}

/** The browser's own list of zones, narrowed down while typing. */
function zones(input) {
  const list = element('datalist', '', ...Intl.supportedValuesOf('timeZone').map(zone));
  list.id = `${input.id}-zones`;
  input.setAttribute('list', list.id);
  return list;
}

function zone(name) {
  const option = element('option', '');
  option.value = name;
  return option;
}

function select(field, id) {
  const made = element(
    'select',
    '',
    ...field.options.map(
      ({ label, value }) => new Option(label, value, false, field.chosen.includes(value)),
    ),
  );
  made.id = id;
  made.name = field.name;
  return made;
}

function boxes(field, id) {
  return field.options.map(({ label, value }) => {
    const box = element('input', '');
    box.type = 'checkbox';
    box.name = field.name;
    box.value = value;
    box.id = `${id}-${value}`;
    box.defaultChecked = field.chosen.includes(value);
    const text = element('label', 'box', box, label);
    text.htmlFor = box.id;
    return text;
  });
}

function valuesOf(shown, form) {
  const filled = new FormData(shown);
  return Object.fromEntries(
    form.fields.map((field) => [field.name, filled.getAll(field.name).join(', ')]),
  );
}

/** The form that subscribes an inbox. It says in words what one could type. */

const ANYTHING = 'trending';

/** @param ask asks what is said, as if it were typed */
export function offerInbox(ask) {
  const form = document.getElementById('inbox');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const [address, topic, days] = [...form.querySelectorAll('input, select')].map((field) =>
      field.value.trim(),
    );
    ask(`subscribe email ${address} ${topic || ANYTHING} ${days}`);
  });
}

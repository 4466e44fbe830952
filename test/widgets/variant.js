// What a page may do to the field of 出生日期 besides, by its address: `?readonly`, `?maxlength`, `?masked`.

const asked = new URLSearchParams(location.search);

/** The field is the second that is seen. */
export function applyVariant() {
  const [, field] = [...document.querySelectorAll('input')].filter((each) => each.checkVisibility());
  if (asked.has('readonly')) field.setAttribute('readonly', '');
  if (asked.has('maxlength')) field.setAttribute('maxlength', '8');
  if (!asked.has('masked')) return;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  // Before the widget hears of it, as masks do.
  window.addEventListener(
    'input',
    ({ target }) => {
      if (target === field && field.value.length > 7) set.call(field, field.value.slice(0, 7));
    },
    true,
  );
}

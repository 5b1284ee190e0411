// Finds episodes by words, status and origin. Every word must be found; accents don't matter.

const element = (id) => document.getElementById(id);
const [find, status, origin, count, none, all] =
  ['find', 'status', 'origin', 'count', 'none', 'all'].map(element);

const plain = (text) => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
const cards = [...document.querySelectorAll('.card')].map((card) => ({
  card,
  text: plain([card.querySelector('h2').textContent,
    card.querySelector('.summary')?.textContent ?? '', card.dataset.terms].join(' ')),
}));

function show() {
  const words = plain(find.value).split(/\s+/).filter((word) => word !== '');
  let shown = 0;
  for (const { card, text } of cards) {
    const fits = words.every((word) => text.includes(word))
      && [status, origin].every(({ id, value }) => value === '' || card.dataset[id] === value);
    card.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  const total = cards.length === 1 ? '1 episode' : `${cards.length} episodes`;
  const said = shown === cards.length ? total : `${shown} of ${total}`;
  if (count.textContent !== said) {
    count.textContent = said;
  }
  none.hidden = shown > 0 || cards.length === 0;
}

function clear() {
  [find.value, status.value, origin.value] = ['', '', ''];
  show();
}

find.addEventListener('input', show);
status.addEventListener('change', show);
origin.addEventListener('change', show);
all.addEventListener('click', () => {
  clear();
  find.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.target.closest('input, select')) {
    event.preventDefault();
    find.focus();
  } else if (event.key === 'Escape' && event.target === find) {
    clear();
  }
});
document.documentElement.classList.add('live');
show();

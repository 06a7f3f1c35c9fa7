import { draftName, keepDraft, keptDraft } from './kept-draft';

/** A store as a browser has it, with room for so many characters. */
function storeOf(room = 1_000) {
  const held = new Map<string, string>();
  return {
    getItem: (name: string) => held.get(name) ?? null,
    removeItem: (name: string) => void held.delete(name),
    setItem(name: string, text: string) {
      if (text.length > room) throw new Error('no room');
      held.set(name, text);
    },
  };
}

const start = { reason: '', votes: { for: '' } };
const typed = { draft: { reason: 'Omdat', votes: { for: '14' } }, key: 'sleutel-1' };
const name = draftName('dev:vera:griffier@council-gm0981', '/voorstellen/1/vastleggen/decisions');

describe('What was typed and not yet recorded', () => {
  it('comes back with the key it is sent under', () => {
    const store = storeOf();
    keepDraft(store, name, start, typed);
    expect(keptDraft(store, name, start)).toEqual(typed);
  });

  it('is not there for another person, nor on another form', () => {
    const store = storeOf();
    keepDraft(store, name, start, typed);
    const others = [
      draftName('dev:piet:griffier@council-gm0994', '/voorstellen/1/vastleggen/decisions'),
      draftName('dev:vera:griffier@council-gm0981', '/voorstellen/2/vastleggen/decisions'),
    ];
    expect(others.map((each) => keptDraft(store, each, start))).toEqual([undefined, undefined]);
  });

  it('stays away when the form has other fields or another start by now', () => {
    const store = storeOf();
    keepDraft(store, name, start, typed);
    expect(keptDraft(store, name, { ...start, points: [] })).toBeUndefined();
  });

  it('leaves nothing behind of an earlier draft when there is no room for the newer one', () => {
    const store = storeOf(120);
    keepDraft(store, name, start, typed);
    expect(keptDraft(store, name, start)).toEqual(typed);
    keepDraft(store, name, start, { ...typed, draft: { reason: 'x'.repeat(200) } });
    expect(keptDraft(store, name, start)).toBeUndefined();
  });
});

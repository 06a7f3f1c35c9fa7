import type { Option } from '../fields';
import type { FormContext } from '../context';
import type { Adjustment, Layout } from '../layout';

const seenBy: readonly Option[] = [
  { value: 'false', label: 'Iedereen' },
  { value: 'true', label: 'Voorlopig niemand: wacht op geheimhouding of opening' },
];

/** Who may see a paper is one question; the request says it with two fields that cannot both be yes. */
const closing = (list: string): Readonly<Record<string, Adjustment>> => ({
  [`${list}.*.closed`]: {
    label: 'Wie mag dit stuk zien?',
    hint: 'Kiest u niets? Dan ziet iedereen het. Komt het in de plaats van een gesloten stuk, dan blijft het dicht.',
    options: seenBy,
    noIs: 'open',
  },
  [`${list}.*.open`]: { hidden: true },
});

/** Recording a text; one that comes in the place of another needs a reason. */
export function textLayout({ proposal }: FormContext): Layout {
  const replaced = proposal?.texts.find(({ live }) => live);
  return {
    parts: [
      { fields: ['kind', 'label'] },
      ...(replaced === undefined ? [] : [{ fields: ['reason'] }]),
      { fields: ['joint'] },
    ],
    at: {
      ...closing('joint'),
      ...closing('local'),
      ...(replaced === undefined
        ? { reason: { hidden: true as const } }
        : { reason: { required: true as const, hint: `Waarom deze tekst “${replaced.label}” vervangt.` } }),
    },
  };
}

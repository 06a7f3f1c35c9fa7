import { fillIn, warnings as texts, type Warning } from '@eensluidend/contracts';
import type { ViewContext } from '@eensluidend/domain';

/** A view context in which content reads as its reference says, for a reader who may know every secrecy, or none. */
export const viewFor = (today: string, sees: (secrecyId: string) => boolean = () => true): ViewContext => ({
  today,
  text: (reference) => reference.documentId.replace('doc/', ''),
  warning: (warning: Warning) => {
    const { sentence, rule } = texts[warning.code];
    return { code: warning.code, sentence: fillIn(sentence, warning.params), rule };
  },
  person: (id) => id,
  tag: (thing) => thing,
  sees,
});

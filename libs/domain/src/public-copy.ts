import type { DecisionRecorded } from '@eensluidend/contracts';

/** A person named in a document. Who holds a public office (mayor, alderman, councillor, griffier) is named in that office. */
export interface NamedPerson {
  readonly name: string;
  readonly holdsOffice: boolean;
}

/** A text without personal data, and how much was left out, so that the reader is told. */
export interface PublicCopy {
  readonly text: string;
  readonly leftOut: number;
}

const eMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const telephone = /(?<![\d-])(?:\+31|0031|0)(?:[ -]?\(0\))?(?:[ -]?\d){9}(?!\d)/gu;
const handler =
  /^([ \t]*(?:behandeld door|behandelaar|contactpersoon|steller|opsteller|inlichtingen bij)[ \t]*:).+$/gimu;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A name stands between no letters, so that a short name takes no part of another word with it. */
const nameOf = ({ name }: NamedPerson): RegExp => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu');

/** A copy for the public without e-mail addresses, telephone numbers, handlers and names outside an office (R99, Woo 5.1 lid 1 onder d, lid 2 onder e). */
export const publicCopy = (text: string, people: readonly NamedPerson[]): PublicCopy => {
  let leftOut = 0;
  const without = (from: string, pattern: RegExp, what: string): string =>
    from.replace(pattern, (_whole, label: unknown) => {
      leftOut += 1;
      return `${typeof label === 'string' ? `${label} ` : ''}[${what} weggelaten]`;
    });
  const addresses = without(without(text, eMail, 'e-mailadres'), telephone, 'telefoonnummer');
  const handlers = without(addresses, handler, 'naam');
  // Long names first: "Jan Jansen-de Vries" is not "Jan Jansen" with a rest.
  const names = people.filter((each) => !each.holdsOffice && each.name.trim() !== '');
  const longestFirst = [...names].sort((one, other) => other.name.length - one.name.length);
  const copy = longestFirst.reduce((so, each) => without(so, nameOf(each), 'naam'), handlers);
  return { text: copy, leftOut };
};

type Votes = NonNullable<DecisionRecorded['votes']>;

/** A vote list for the public: sums and groups stay, names of members stay in the archive (R99, R115). */
export const publicVotes = ({ method, for: inFavour, against, byGroup }: Votes): Omit<Votes, 'byMember'> => ({
  method,
  for: inFavour,
  against,
  byGroup,
});

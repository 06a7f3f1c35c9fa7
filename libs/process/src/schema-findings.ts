import type { z } from 'zod';
import type { Finding, Path } from './fault';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
};

/** What the schema refuses, in Dutch and per field. */
export const schemaFindings = (issues: readonly Issue[]): Finding[] =>
  issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownField(path, name));
    return [{ path, reason: reasonOf(issue) }];
  });

const unknownField = (path: Path, name: string): Finding => ({
  path: [...path, name],
  reason: `Het veld "${name}" bestaat hier niet.`,
});

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${kinds[issue.expected] ?? issue.expected} te staan.`;
    case 'invalid_value':
      return `Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return `Kies uit: ${'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : 'een van de soorten'}.`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'Dit mag niet leeg zijn.'
        : `Geef een getal van ten minste ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Geef een getal van ten hoogste ${issue.maximum}.`
        : `Dit is te lang: ten hoogste ${issue.maximum}.`;
    case 'invalid_format':
      return formatReason(issue);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return issue.message;
    default:
      return 'Dit klopt niet.';
  }
}

function formatReason(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'date') return 'Geef een bestaande dag als 2025-12-16.';
  if (issue.format === 'url') return 'Geef een volledig webadres.';
  return issue.message; // the patterns in the contract explain themselves in Dutch
}

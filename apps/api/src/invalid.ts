import type { z } from 'zod';
import { RefusalError } from './problem';

const mostErrors = 100;

const kinds: Readonly<Record<string, string>> = {
  string: 'Geef een tekst.',
  number: 'Geef een getal.',
  int: 'Geef een geheel getal.',
  boolean: 'Geef true of false.',
  array: 'Geef een lijst.',
  object: 'Geef een object.',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'Geef een UUID.',
  date: 'Geef een dag die bestaat, als 2025-12-16.',
  datetime: 'Geef een tijdstip, als 2025-12-16T18:30:00Z.',
};

const oneOf = (values: readonly unknown[]): string => `Kies uit: ${values.map(String).join(', ')}.`;

/** What is wrong with a field, in plain Dutch; the Dutch locale of zod says what is not here. Never repeats what was typed. */
const inPlainDutch: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'Dit veld is verplicht.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Dit veld bestaat hier niet.';
    case 'invalid_type':
      return kinds[issue.expected];
    case 'invalid_format':
      return formats[issue.format];
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options) ? oneOf(issue.options) : undefined;
    case 'too_small':
      if (issue.origin === 'string') return 'Dit veld mag niet leeg zijn.';
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'Kies er ten minste één.' : `Geef er ten minste ${issue.minimum}.`;
      return `Geef ten minste ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'array') return `Geef er ten hoogste ${issue.maximum}.`;
      return `Geef ten hoogste ${issue.maximum}${issue.origin === 'string' ? ' tekens' : ''}.`;
    default:
      return undefined;
  }
};

const fieldsOf = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key].join('.'))
    : [issue.path.join('.') || 'body'];

const invalid = (error: z.ZodError): RefusalError =>
  new RefusalError(
    { code: 'invalidInput' },
    undefined,
    error.issues
      .flatMap((issue) => fieldsOf(issue).map((field) => ({ field, message: issue.message })))
      .slice(0, mostErrors),
  );

/** What a schema makes of a body; throws one refusal that names every wrong field. */
export const parsed = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  if (body === undefined) throw new RefusalError({ code: 'malformedRequest' });
  const read = schema.safeParse(body, { error: inPlainDutch });
  if (!read.success) throw invalid(read.error);
  return read.data;
};

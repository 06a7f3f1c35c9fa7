import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtInDefinitions, exampleDefinitions, readDefinition } from '@eensluidend/process';
import { projectRoot } from '../paths';
import { caseFile, type WrittenFact } from './case-file';
import type { Case, CaseFact } from './fact';
import { evening } from './evening';
import { fillInAll, fillInWords } from './fill-in';

type Names = Readonly<Record<string, string>>;

/** The cases that come with the product: the real one, and two invented ones on other definitions. */
export const caseNames = ['reintegratieketen', 'gemeenschappelijke-regeling', 'aanmeldregio'] as const;
export type CaseName = (typeof caseNames)[number];

/** A case, the real one of the re-integratieketen unless told otherwise; throws when its file is not well-formed, which is a bug. */
export function loadCase(name: CaseName = 'reintegratieketen'): Case {
  const file = caseFile.parse(parse(readFileSync(join(projectRoot, `test/case/${name}.yaml`), 'utf8')));
  const names = namesIn(file.definition);
  const facts = (variant: string) =>
    file.facts
      .filter(({ only }) => only === undefined || only === variant)
      .flatMap((fact) => spread(fact).map((values, at, all) => readFact(fact, values, at === all.length - 1, names)));
  return { title: file.title, variants: file.variants, facts };
}

type Values = Readonly<Record<string, unknown>>;

const spread = ({ each }: WrittenFact): readonly Values[] => each ?? [{}];

/** One fact as played; what follows on a row of facts follows on the last of them. */
function readFact(written: WrittenFact, values: Values, isLast: boolean, names: Names): CaseFact {
  const { do: command, as, on, about, await: awaited, expect } = written;
  const text = (value: string) => fillInWords(value, values);
  const day = on === undefined ? undefined : text(on);
  const source = 'assumed' in written.source ? written.source.assumed : written.source.document;
  const sending =
    command === undefined || as === undefined
      ? {}
      : { command: { do: command, as: text(as), body: bodyOf(written, values, day) } };
  return {
    ...(written.name === undefined ? {} : { name: text(written.name) }),
    says: fillInWords(written.says, inWords(values, names)),
    at: written.at ?? evening(day ?? ''),
    ...(day === undefined ? {} : { on: day }),
    assumed: 'assumed' in written.source,
    source,
    ...sending,
    ...(about === undefined ? {} : { about }),
    ...(awaited === undefined ? {} : { await: awaited }),
    ...(expect === undefined ? {} : { expect }),
    until: (isLast && written.until) || {},
    board: isLast && (written.board ?? false),
  };
}

function bodyOf({ body = {}, source, acts }: WrittenFact, values: Values, on: string | undefined): Values {
  const filled = Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fillInAll(value, values)]));
  if (acts) return filled;
  const said =
    'assumed' in source
      ? { kind: 'assumption', reason: source.assumed }
      : { kind: 'document', citation: source.document };
  return { ...filled, happened: { on, source: said } };
}

const inWords = (values: Values, names: Names): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? (names[value] ?? value) : value]),
  );

function namesIn(id: string): Names {
  const readings = [...builtInDefinitions(), ...exampleDefinitions()].map((text) => readDefinition(text, id));
  const definition = readings
    .flatMap((reading) => (reading.kind === 'ok' ? [reading.definition] : []))
    .find((each) => each.id === id);
  return Object.fromEntries(
    [...(definition?.municipalities ?? []), ...(definition?.bodies ?? [])].map((each) => [each.id, each.name]),
  );
}

import { LineCounter, parseDocument } from 'yaml';
import { processDefinition, type ProcessDefinition } from '@eensluidend/contracts';
import { checks } from './checks';
import { definitionHash } from './definition-hash';
import { placeInFile, type DefinitionFault } from './fault';
import { looseDefinition } from './loose-definition';
import { schemaFindings } from './schema-findings';
import { syntaxFaults } from './syntax-faults';

export type DefinitionReading =
  | { readonly kind: 'ok'; readonly definition: ProcessDefinition; readonly hash: string }
  | { readonly kind: 'faults'; readonly faults: readonly DefinitionFault[] };

/**
 * Reads a process definition from YAML or JSON text. Gives the definition with its hash, or all its faults at once in the
 * order of the file: form first, then what the schema asks, then what the parts say about each other.
 */
export function readDefinition(text: string, fileName: string): DefinitionReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = syntaxFaults(document, lines, fileName);
  if (syntax.length > 0) return { kind: 'faults', faults: syntax };

  const data: unknown = document.toJS();
  const parsed = processDefinition.safeParse(data);
  const loose = looseDefinition(data);
  const findings = [
    ...(parsed.success ? [] : schemaFindings(parsed.error.issues)),
    ...checks.flatMap((check) => check(loose)),
  ];
  if (parsed.success && findings.length === 0) {
    return { kind: 'ok', definition: parsed.data, hash: definitionHash(parsed.data) };
  }
  const faults = findings.map((finding) => placeInFile(finding, document, lines));
  return { kind: 'faults', faults: faults.sort((left, right) => left.line - right.line || left.column - right.column) };
}

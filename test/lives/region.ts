import type { ProcessDefinition } from '@eensluidend/contracts';
import { testDefinition } from '@eensluidend/testing';

type Route = ProcessDefinition['routes'][number];

/** What the definition of a region may say otherwise: each is an agreement between municipalities, and all are found. */
const agreements: readonly Partial<Route['policies']>[] = [
  {},
  { endByCondition: true, onAmendment: 'holdOpen', adviceAfterReturn: 'kept' },
  { twoPersonLift: true, onInsufficientSupport: 'end', localPoint: 'doesNotCount' },
  { ratifySecrecy: true, oneRejectionReturns: false },
];

/** A council election of the region's own, with a freeze window that begins before election day. */
const elections: ProcessDefinition['elections'] = [
  { on: '2026-03-18', newCouncilOn: '2026-03-31', frozenFrom: '2026-02-20' },
];

const recess = [
  { from: '2025-12-20', until: '2026-01-04' },
  { from: '2022-07-09', until: '2022-09-04' },
];

/** Organs of one municipality that may hold and receive secrets (Gemeentewet 82-84, 88). */
const organs: ProcessDefinition['bodies'] = [
  { id: 'mayor-aa', kind: 'mayor', name: 'Burgemeester van AA', municipality: 'aa' },
  { id: 'audit-aa', kind: 'auditOffice', name: 'Rekenkamer van AA', municipality: 'aa' },
  {
    id: 'committee-aa',
    kind: 'committee',
    name: 'Commissie van AA',
    municipality: 'aa',
    committee: { article: 'Gw82', setUpBy: 'council-aa', councillors: true },
  },
  {
    id: 'mixed-aa',
    kind: 'committee',
    name: 'Commissie van het college van AA',
    municipality: 'aa',
    committee: { article: 'Gw84', setUpBy: 'college-aa', councillors: true },
  },
  { id: 'bureau', kind: 'hiredAdviser', name: 'Bureau' },
];

const withSteps = (steps: Route['steps'], variant: number, colleges: readonly string[]): Route['steps'] =>
  steps.map((step) => {
    if (variant === 3 && step.kind === 'processing') return { ...step, agreedBy: colleges.slice(0, 2) };
    return variant === 2 && step.kind === 'adviceRound' ? { ...step, waitFor: ['adviesraad'] } : step;
  });

const made = new Map<string, ProcessDefinition>();

/** A region of 2 to 12 municipalities in one of four variants; each is made once. */
export const regionOf = (municipalities: number, variant: number): ProcessDefinition => {
  const key = `${municipalities}/${variant}`;
  const known = made.get(key);
  if (known) return known;
  const plain = testDefinition(municipalities);
  const colleges = plain.bodies.filter((body) => body.kind === 'college').map((body) => body.id);
  const region: ProcessDefinition = {
    ...plain,
    municipalities: plain.municipalities.map((each) => (variant === 3 ? { ...each, recess } : each)),
    bodies: [...plain.bodies, ...organs],
    ...(variant === 3 ? { elections } : {}),
    routes: plain.routes.map((route) => ({
      ...route,
      steps: withSteps(route.steps, variant, colleges),
      policies: { ...route.policies, ...(route.policies.optIn ? {} : agreements[variant]) },
    })),
  };
  made.set(key, region);
  return region;
};

export const variants = agreements.length;

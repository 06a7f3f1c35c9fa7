#!/usr/bin/env node
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  process.stderr.write(
    `Eensluidend heeft Node 24 of nieuwer nodig en dit is ${process.version}: gebruik "npm start" (dat brengt zijn eigen Node mee) of installeer Node 24.\n`,
  );
  process.exitCode = 2;
} else {
  // A closed terminal must not end us half-way: the launcher still has to stop things in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Loaded only now: what it imports does not load under an older Node.
  void import('./program.js').then(({ run }) => run(process.argv));
}

export {};

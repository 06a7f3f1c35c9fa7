import { describeRecord } from './event-store.conformance';
import { directConfig } from './postgres/connection';
import { postgresRecord } from './postgres/record';
import { describeRegisters } from './registers.conformance';
import { testDatabase } from './testing/test-database';

const open = async () => {
  const database = await testDatabase();
  const record = postgresRecord(database.pool, { direct: directConfig(database.url), onError: () => undefined });
  return { record, close: () => database.drop() };
};

describeRecord('the record in PostgreSQL', open);
describeRegisters('the registers in PostgreSQL', open);

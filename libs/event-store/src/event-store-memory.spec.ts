import { describeRecord } from './event-store.conformance';
import { memoryRecord } from './memory/record';
import { describeRegisters } from './registers.conformance';

const open = () => Promise.resolve({ record: memoryRecord(), close: () => Promise.resolve() });

describeRecord('the record in memory', open);
describeRegisters('the registers in memory', open);

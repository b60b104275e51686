import { startOverPort, startOverStdio } from '../support/server';
import { serverCases } from './cases';

/** The same cases over both carriers; their answers must be equal. */
const answers = new Map<string, string>();

serverCases('the server over standard input and output', startOverStdio, answers);
serverCases("the browser's server over a port", startOverPort, answers);

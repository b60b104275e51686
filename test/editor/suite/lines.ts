export interface Result {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
}

const TRACE_LINES = 5;

/** A reporter of one console message a test: its line, and the error where it failed. */
export class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { results } = options.reporterOptions as { results: Result[] };
    const add = (mark: string, state: Result['state'], test: Mocha.Runnable, error?: Error) => {
      const title = test.titlePath().join(' › ');
      results.push({ title, state });
      const trace = (error?.stack ?? error?.message)?.split('\n').slice(0, TRACE_LINES) ?? [];
      console.log([`${mark} ${title}`, ...trace].join('\n    '));
    };
    runner.on('pass', (test) => add('✓', 'passed', test));
    runner.on('pending', (test) => add('- skipped:', 'skipped', test));
    runner.on('fail', (test, error: Error) => add('✗', 'failed', test, error));
  }
}

import type { Figure, Metric } from '../transcript';

/** Whether two figures say the same of the same thing, wherever they stand and whoever says it. */
export function isAlike(a: Figure, b: Figure): boolean {
  return (
    a.kind === b.kind &&
    a.value === b.value &&
    a.valueMax === b.valueMax &&
    a.precision === b.precision &&
    a.approx === b.approx &&
    a.bound === b.bound &&
    a.unit === b.unit &&
    a.currency === b.currency &&
    a.perUnit === b.perUnit &&
    a.multipleOf === b.multipleOf &&
    a.measure === b.measure &&
    a.period === b.period &&
    a.comparison === b.comparison &&
    a.direction === b.direction &&
    a.basis === b.basis &&
    a.status === b.status &&
    a.of === b.of &&
    isSameMetric(a.metric, b.metric) &&
    a.because.join() === b.because.join()
  );
}

const isSameMetric = (a: Metric | undefined, b: Metric | undefined): boolean =>
  a?.id === b?.id && a?.name === b?.name && a?.segment === b?.segment;

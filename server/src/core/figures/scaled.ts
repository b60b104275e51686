import { withoutZeros } from '../decimal';

/** An exact decimal as it is scanned: `units` times ten to the power of `power`. Cheaper than Big, which is made for figures that stay. */
export interface Scaled {
  readonly units: bigint;
  readonly power: number;
}

const POWERS: bigint[] = [];
for (let power = 0n; power < 40n; power++) POWERS.push(10n ** power);

const tenTo = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power);

export const scaled = (units: number | bigint, power = 0): Scaled => ({ units: BigInt(units), power });
export const ZERO = scaled(0);
export const ONE = scaled(1);
export const HALF = scaled(5, -1);

/** Ten to a power. */
export const ten = (power: number): Scaled => ({ units: 1n, power });

const unitsAt = ({ units, power }: Scaled, at: number): bigint => (power === at ? units : units * tenTo(power - at));

/** The sum, with the finer power of both. */
export function plus(a: Scaled, b: Scaled): Scaled {
  const power = Math.min(a.power, b.power);
  return { units: unitsAt(a, power) + unitsAt(b, power), power };
}

export const shifted = ({ units, power }: Scaled, by: number): Scaled => ({ units, power: power + by });
export const negated = ({ units, power }: Scaled): Scaled => ({ units: -units, power });
export const times = (a: Scaled, by: number): Scaled => ({ units: a.units * BigInt(by), power: a.power });

/** Below, at or above zero as `a` is below, at or above `b`. */
export function compare(a: Scaled, b: Scaled): number {
  const power = Math.min(a.power, b.power);
  const [left, right] = [unitsAt(a, power), unitsAt(b, power)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isBelow = (a: Scaled, limit: number): boolean => compare(a, scaled(limit)) < 0;
export const isAbove = (a: Scaled, limit: number): boolean => compare(a, scaled(limit)) > 0;
export const isZero = ({ units }: Scaled): boolean => units === 0n;

export const halfOf = ({ units, power }: Scaled): Scaled => ({ units: units * 5n, power: power - 1 });

const PARTS = 12;

/** The part `over` of `under`, rounded to twelve decimals. */
export function ratio(over: Scaled, under: Scaled): Scaled {
  const power = Math.min(over.power, under.power);
  const whole = unitsAt(under, power);
  return { units: (unitsAt(over, power) * tenTo(PARTS) * 2n + whole) / (whole * 2n), power: -PARTS };
}

/** As a decimal string without zeros at its end: `280154000000`, `-0.17`. */
export function decimalOf({ units, power }: Scaled): string {
  if (units === 0n) return '0';
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString();
  if (power >= 0) return sign + digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  const fraction = withoutZeros(padded.slice(power));
  return sign + padded.slice(0, power) + (fraction && `.${fraction}`);
}

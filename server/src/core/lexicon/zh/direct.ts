/** How a reply begins that answers at once. */
export const ZH_DIRECT =
  '是的 | 不是 | 会的 | 不会 | 没有 | 有的 | 对 | 可以 | 当然 | 同意 | 认同 | 的确 | 确实 | 不认为 | 属实';

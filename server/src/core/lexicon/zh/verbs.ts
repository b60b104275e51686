/** Right behind a cue these begin a deed. Behind `!`: characters with which they are other words. */
export const DOING =
  '主动 | 全部 !体确反是由 | 积极 | 坚决 | 全力 | 抓紧 | 加紧 | 着力 | 大力 | 严格 | 审慎 | 开 !始拓展局启发 | 上 !升涨行调市来去量扬下 | 推 !动高升迟 | 换 | 关 !注系于联 | 停 !留 | 建 !议立 | 砍 | 签 | 招 | 买 | 租 !金赁 | 出 !现来去口货售局清台于自行路色 | 搬 | 撤 | 裁 | 派 !生 | 收购 | 退出 | 退回 | 投 !入产资诉影';

/** Between a cue and a verb these say that something happens: nothing is done. */
export const HAPPENS =
  '迎来 | 成为 | 带来 | 影响 | 演变 | 面临 | 受益 | 产生 | 取决于 | 有助于 | 是 !否 | 有 !序效力 | 看到';

/** Right behind a cue these say what becomes of the company. */
export const OUTCOMES =
  '是 | 有 | 成为 | 受 | 面临 | 实现 | 达 | 超 | 保持 | 维持 | 比 | 更 | 很 | 好 | 差 | 高 | 低 | 多 | 少 | 大 | 小 | 快 | 慢 | 难 | 看到 | 看 | 迎来 | 获 | 取得 | 得到 | 变 | 回 | 出现 | 走 | 到 | 在 | 对 | 不 | 没 | 继续 | 持续 | 进一步 | 逐步 | 逐渐 | 慢慢 | 明显 | 显著 | 大幅 | 略 | 稍 | 确认 | 体现 | 跟着 | 随 | 遇 | 碰 | 产生 | 带来 | 形成 | 贡献 | 拿到 | 赶上 | 过去 | 起来 | 如 | 像 | 于';

/** What is done with an object that 将 or 把 marks. */
export const PUTS =
  '绑定 | 挂钩 | 整合 | 结合 | 关联 | 匹配 | 分开 | 区分 | 调整到 | 调到 | 挪到 | 改由 | 分为 | 划为 | 划分 | 改为 | 改成 | 拆成 | 拆为 | 拆分 | 合成 | 合为 | 合并 | 转为 | 转成 | 转给 | 转到 | 变为 | 变成 | 换成 | 移到 | 移至 | 移给 | 腾给 | 腾到 | 搬到 | 搬至 | 纳入 | 归入 | 归到 | 列入 | 列为 | 计入 | 投入到 | 投到 | 推到 | 推向 | 交给 | 交由 | 卖给 | 租给 | 送到 | 送给 | 留给 | 留在 | 放到 | 放在 | 放进 | 融入 | 嵌入 | 并入 | 设在 | 分设 | 建在 | 打通 | 统一 | 剥离 | 贯通 | 对接 | 带到 | 做成 | 用于 | 用在 | 派到';

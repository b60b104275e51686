/** What becomes of guidance, and the words that say that it is guidance. */
export const withdraw = '撤回 | 撤销 | 暂停';
export const raise = '上调 | 上修 | 调高 | 提高到';
export const lower = '下调 | 下修 | 调低 | 调降';
export const maintain = '维持 | 重申 | 不变 | 没有变 | 没变 | 没有改变 | 没有调整';
export const introduce = '首次给出 | 首次提供 | 首次披露 | 新增指引';
export const guided = '指引 | 目标 | 财测 | 展望 | 预期 | 预计 | 区间';

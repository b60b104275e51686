/** What a hostile text would have an editor follow, load, run or lay out. `evil.example` is nobody's. */
const KINDS = [
  '[click](command:workbench.action.quit)',
  '[click](command:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22x%22%7D)',
  '[click](https://evil.example/a "title")',
  '[click](<https://evil.example/a b>)',
  '[click](javascript:window.pwned=1)',
  '[click](data:text/html,<script>window.pwned=1</script>)',
  '[click](vscode://file/etc/passwd)',
  '[click](file:///etc/passwd)',
  '[click](//evil.example)',
  '[click](#anchor)',
  '[click][ref]',
  '[ref]: https://evil.example',
  '[click](java\tscript:window.pwned=1)',
  '[cl\\]ick](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '![x](data:image/svg+xml;base64,PHN2Zy8+)',
  '![x][img]',
  '[![x](https://evil.example/x.png)](https://evil.example)',
  '<img src=https://evil.example/x.png onerror=window.pwned=1>',
  '<img/src=x/onerror=window.pwned=1>',
  '<script>window.pwned=1</script>',
  '<svg onload=window.pwned=1>',
  '<iframe src=https://evil.example></iframe>',
  '<a href="command:workbench.action.quit">click</a>',
  '<a href=https://evil.example>click</a>',
  '<b style="position:fixed;inset:0">x</b>',
  '<style>*{display:none}</style>',
  '<details open ontoggle=window.pwned=1>x</details>',
  '<!-- comment -->',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '<https://evil.example>',
  '<me@evil.example>',
  'https://evil.example/path?q=1&r=2#f',
  'http://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  'mailto:me@evil.example',
  'me@evil.example',
  'command:workbench.action.quit',
  'vscode://evil.example/x',
  '`code`',
  '``more`` code',
  '```js window.pwned=1```',
  '~~~ fence ~~~',
  '| a | b |',
  '|---|---|',
  '# heading',
  'title =====',
  '- item',
  '1. item',
  '> quote',
  '---',
  '**bold** _it_ ~~gone~~',
  '&lt;img src=x&gt; &#60;b&#62; &#x3c;i&#x3e;',
  '&colon;//evil.example',
  '$(warning) $(sync~spin) $x$',
  '[^1] [x]',
  '\u202ecod.exe\u202c',
  '\u2066[click](\u2069command:x)',
  '\u200b<\u200bimg src=x>',
  '\u0000<\u0000script>\u0000',
  '\\[click](https://evil.example)',
  '\\`code\\` \\<img src=x>',
  '[a](b)[c](d)<e>f</e>`g`',
  '🙂](https://evil.example)[🙂',
  '\ud83d[x](command:y)\ude00',
]; // prettier-ignore

/** How each stands in a text. */
const FRAMES: readonly ((kind: string) => string)[] = [
  (kind) => kind,
  (kind) => `云${kind}端`,
  (kind) => `**${kind.toUpperCase()}**`,
];

/** Two hundred payloads, each in one line. */
export const PAYLOADS: readonly string[] = FRAMES.flatMap((frame) => KINDS.map(frame));

/** A call in which a payload is a name, a label, a role, a metric, a question, a heading and a statement. */
export const callWith = (payload: string): string => `${payload} 云岭集团2025财年第三财季电话会
首席财务官${payload}出席了会议。
Ann ${payload} - Chief Financial Officer
${payload}:营收为5亿元,同比增长8%。${payload}收入为3亿元,${payload}毛利率为12%。
${payload}: Revenue was $5 billion, up 8% year over year. ${payload} revenue was $3 million.
${payload}:我们预计明年${payload}收入增长10%至12%。We expect ${payload} margins of 15% next year.
问(${payload}):请问${payload}的收入有多少?何时盈利?
${payload}:${payload}的收入将增长20%。营收为6亿元,同比增长80%。
Q: How much was ${payload} revenue, and when will ${payload} be profitable?
${payload}: ${payload} revenue was $7 billion, we do not comment on ${payload}.
${payload}:第三,${payload}。第五,Kaiyun体育官方${payload}网站。
`;

/** What a text may be made of that no call is: each again and again, or with another number each time. */
export const HOSTILE: Readonly<Record<string, string | ((index: number) => string)>> = {
  'NUL': '\u0000',
  'one line': '收入增长8%,预计未来将继续',
  'speakers': 'Speaker 7: yes, 5%?\n',
  'colons': ':',
  'full-width colons': '：',
  'short lines': '问:\n',
  '一': '一',
  '亿': '亿',
  'digits': '9',
  'digits and commas': '1,',
  'brackets': '([',
  'lenticular brackets': '【',
  'dollars': '$',
  'dashes': '-',
  'blanks': ' ',
  'wide blanks': '\u3000',
  'blank lines': '\r\n',
  'bidi controls': '\u202e问:\u2066收入\u2069',
  'broken captions': '1\n00:00:01,000 --> 00:00\n<v Ann\n00:00:9 -->\n\n',
  'half a byte order mark': '\ufffe\u00ef\u00bb',
  'lone surrogates': '\ud83d',
  'the wrong halves': '\ude00\ud83d',
  'stars': '*',
  'years': '2025年',
  'periods': '第一季度Q3 FY2025',
  'growth': '同比增长8%',
  'amounts': '收入1亿元同比',
  'numbers in words': 'two hundred ',
  'expectations': '预计将we expect to ',
  'questions': '多少?是否how much?',
  'names': '首席执行官吴泳铭、CEO Ann Lee, ',
  'letters': 'a',
  'capitals': 'Aa ',
  'ads': 'Kaiyun体育官方网站',
  'quotes': '“"\'',
  'commas': '，',
  'full stops': '。',
  'speakers of many names': (index) => `Speaker ${index}: yes, ${index}%?\n`,
  'Chinese speakers of many names': (index) => `张${String.fromCharCode(0x4e00 + (index % 20_000))}:营收${index}亿元,同比增长5%。\n`,
  'captions of many voices': (index) => `${index}\n00:00:${index % 60},000 --> 00:\n<v Ann ${index}>yes, 5%\n\n`,
  'questions and answers': (index) => `问:收入有多少?\n答:第${index}季度收入为${index}亿元,预计明年增长${index % 90}%。\n`,
}; // prettier-ignore

/** So many code units, or a few more, of one kind. */
export function hostile(kind: string, length: number): string {
  const piece = HOSTILE[kind]!;
  if (typeof piece === 'string') return piece.repeat(Math.ceil(length / piece.length));
  let text = '';
  for (let index = 0; text.length < length; index++) text += piece(index);
  return text;
}

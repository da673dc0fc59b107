/** Excel takes a file without a mark for one in the encoding of its country. */
export const bomOption = {
  on: {
    en: 'csv: begin with a byte-order mark, for Excel',
    ja: 'csv: 先頭に BOM を付ける (Excel 用)',
  },
};

-- Made by schemac from wide_table. Do not edit.

BEGIN;

CREATE TABLE wide (
  id bigint NOT NULL,
  c0 text,
  c1 integer,
  c2 boolean,
  c3 timestamptz,
  c4 uuid,
  c5 text,
  c6 integer,
  c7 boolean,
  c8 timestamptz,
  c9 uuid,
  c10 text,
  c11 integer,
  c12 boolean,
  c13 timestamptz,
  c14 uuid,
  c15 text,
  c16 integer,
  c17 boolean,
  c18 timestamptz,
  c19 uuid,
  c20 text,
  c21 integer,
  c22 boolean,
  c23 timestamptz,
  c24 uuid,
  c25 text,
  c26 integer,
  c27 boolean,
  c28 timestamptz,
  c29 uuid,
  c30 text,
  c31 integer,
  c32 boolean,
  c33 timestamptz,
  c34 uuid,
  c35 text,
  c36 integer,
  c37 boolean,
  c38 timestamptz,
  c39 uuid,
  c40 text,
  c41 integer,
  c42 boolean,
  c43 timestamptz,
  c44 uuid,
  c45 text,
  c46 integer,
  c47 boolean,
  c48 timestamptz,
  c49 uuid,
  c50 text,
  c51 integer,
  c52 boolean,
  c53 timestamptz,
  c54 uuid,
  c55 text,
  c56 integer,
  c57 boolean,
  c58 timestamptz,
  c59 uuid,
  c60 text,
  c61 integer,
  c62 boolean,
  c63 timestamptz,
  c64 uuid,
  c65 text,
  c66 integer,
  c67 boolean,
  c68 timestamptz,
  c69 uuid,
  c70 text,
  c71 integer,
  c72 boolean,
  c73 timestamptz,
  c74 uuid,
  c75 text,
  c76 integer,
  c77 boolean,
  c78 timestamptz,
  c79 uuid,
  c80 text,
  c81 integer,
  c82 boolean,
  c83 timestamptz,
  c84 uuid,
  c85 text,
  c86 integer,
  c87 boolean,
  c88 timestamptz,
  c89 uuid,
  c90 text,
  c91 integer,
  c92 boolean,
  c93 timestamptz,
  c94 uuid,
  c95 text,
  c96 integer,
  c97 boolean,
  c98 timestamptz,
  c99 uuid,
  c100 text,
  c101 integer,
  c102 boolean,
  c103 timestamptz,
  c104 uuid,
  c105 text,
  c106 integer,
  c107 boolean,
  c108 timestamptz,
  c109 uuid,
  c110 text,
  c111 integer,
  c112 boolean,
  c113 timestamptz,
  c114 uuid,
  c115 text,
  c116 integer,
  c117 boolean,
  c118 timestamptz,
  c119 uuid,
  c120 text,
  c121 integer,
  c122 boolean,
  c123 timestamptz,
  c124 uuid,
  c125 text,
  c126 integer,
  c127 boolean,
  c128 timestamptz,
  c129 uuid,
  c130 text,
  c131 integer,
  c132 boolean,
  c133 timestamptz,
  c134 uuid,
  c135 text,
  c136 integer,
  c137 boolean,
  c138 timestamptz,
  c139 uuid,
  c140 text,
  c141 integer,
  c142 boolean,
  c143 timestamptz,
  c144 uuid,
  c145 text,
  c146 integer,
  c147 boolean,
  c148 timestamptz,
  c149 uuid,
  c150 text,
  c151 integer,
  c152 boolean,
  c153 timestamptz,
  c154 uuid,
  c155 text,
  c156 integer,
  c157 boolean,
  c158 timestamptz,
  c159 uuid,
  c160 text,
  c161 integer,
  c162 boolean,
  c163 timestamptz,
  c164 uuid,
  c165 text,
  c166 integer,
  c167 boolean,
  c168 timestamptz,
  c169 uuid,
  c170 text,
  c171 integer,
  c172 boolean,
  c173 timestamptz,
  c174 uuid,
  c175 text,
  c176 integer,
  c177 boolean,
  c178 timestamptz,
  c179 uuid,
  c180 text,
  c181 integer,
  c182 boolean,
  c183 timestamptz,
  c184 uuid,
  c185 text,
  c186 integer,
  c187 boolean,
  c188 timestamptz,
  c189 uuid,
  c190 text,
  c191 integer,
  c192 boolean,
  c193 timestamptz,
  c194 uuid,
  c195 text,
  c196 integer,
  c197 boolean,
  c198 timestamptz,
  c199 uuid,
  c200 text,
  c201 integer,
  c202 boolean,
  c203 timestamptz,
  c204 uuid,
  c205 text,
  c206 integer,
  c207 boolean,
  c208 timestamptz,
  c209 uuid,
  c210 text,
  c211 integer,
  c212 boolean,
  c213 timestamptz,
  c214 uuid,
  c215 text,
  c216 integer,
  c217 boolean,
  c218 timestamptz,
  c219 uuid,
  c220 text,
  c221 integer,
  c222 boolean,
  c223 timestamptz,
  c224 uuid,
  c225 text,
  c226 integer,
  c227 boolean,
  c228 timestamptz,
  c229 uuid,
  c230 text,
  c231 integer,
  c232 boolean,
  c233 timestamptz,
  c234 uuid,
  c235 text,
  c236 integer,
  c237 boolean,
  c238 timestamptz,
  c239 uuid,
  c240 text,
  c241 integer,
  c242 boolean,
  c243 timestamptz,
  c244 uuid,
  c245 text,
  c246 integer,
  c247 boolean,
  c248 timestamptz,
  c249 uuid,
  c250 text,
  c251 integer,
  c252 boolean,
  c253 timestamptz,
  c254 uuid,
  c255 text,
  c256 integer,
  c257 boolean,
  c258 timestamptz,
  c259 uuid,
  c260 text,
  c261 integer,
  c262 boolean,
  c263 timestamptz,
  c264 uuid,
  c265 text,
  c266 integer,
  c267 boolean,
  c268 timestamptz,
  c269 uuid,
  c270 text,
  c271 integer,
  c272 boolean,
  c273 timestamptz,
  c274 uuid,
  c275 text,
  c276 integer,
  c277 boolean,
  c278 timestamptz,
  c279 uuid,
  c280 text,
  c281 integer,
  c282 boolean,
  c283 timestamptz,
  c284 uuid,
  c285 text,
  c286 integer,
  c287 boolean,
  c288 timestamptz,
  c289 uuid,
  c290 text,
  c291 integer,
  c292 boolean,
  c293 timestamptz,
  c294 uuid,
  c295 text,
  c296 integer,
  c297 boolean,
  c298 timestamptz,
  c299 uuid,
  CONSTRAINT wide_pkey PRIMARY KEY (id)
);

COMMENT ON COLUMN wide.c0 IS 'Column 0.';

COMMENT ON COLUMN wide.c1 IS 'Column 1.';

COMMENT ON COLUMN wide.c2 IS 'Column 2.';

COMMENT ON COLUMN wide.c3 IS 'Column 3.';

COMMENT ON COLUMN wide.c4 IS 'Column 4.';

COMMENT ON COLUMN wide.c5 IS 'Column 5.';

COMMENT ON COLUMN wide.c6 IS 'Column 6.';

COMMENT ON COLUMN wide.c7 IS 'Column 7.';

COMMENT ON COLUMN wide.c8 IS 'Column 8.';

COMMENT ON COLUMN wide.c9 IS 'Column 9.';

COMMENT ON COLUMN wide.c10 IS 'Column 10.';

COMMENT ON COLUMN wide.c11 IS 'Column 11.';

COMMENT ON COLUMN wide.c12 IS 'Column 12.';

COMMENT ON COLUMN wide.c13 IS 'Column 13.';

COMMENT ON COLUMN wide.c14 IS 'Column 14.';

COMMENT ON COLUMN wide.c15 IS 'Column 15.';

COMMENT ON COLUMN wide.c16 IS 'Column 16.';

COMMENT ON COLUMN wide.c17 IS 'Column 17.';

COMMENT ON COLUMN wide.c18 IS 'Column 18.';

COMMENT ON COLUMN wide.c19 IS 'Column 19.';

COMMENT ON COLUMN wide.c20 IS 'Column 20.';

COMMENT ON COLUMN wide.c21 IS 'Column 21.';

COMMENT ON COLUMN wide.c22 IS 'Column 22.';

COMMENT ON COLUMN wide.c23 IS 'Column 23.';

COMMENT ON COLUMN wide.c24 IS 'Column 24.';

COMMENT ON COLUMN wide.c25 IS 'Column 25.';

COMMENT ON COLUMN wide.c26 IS 'Column 26.';

COMMENT ON COLUMN wide.c27 IS 'Column 27.';

COMMENT ON COLUMN wide.c28 IS 'Column 28.';

COMMENT ON COLUMN wide.c29 IS 'Column 29.';

COMMENT ON COLUMN wide.c30 IS 'Column 30.';

COMMENT ON COLUMN wide.c31 IS 'Column 31.';

COMMENT ON COLUMN wide.c32 IS 'Column 32.';

COMMENT ON COLUMN wide.c33 IS 'Column 33.';

COMMENT ON COLUMN wide.c34 IS 'Column 34.';

COMMENT ON COLUMN wide.c35 IS 'Column 35.';

COMMENT ON COLUMN wide.c36 IS 'Column 36.';

COMMENT ON COLUMN wide.c37 IS 'Column 37.';

COMMENT ON COLUMN wide.c38 IS 'Column 38.';

COMMENT ON COLUMN wide.c39 IS 'Column 39.';

COMMENT ON COLUMN wide.c40 IS 'Column 40.';

COMMENT ON COLUMN wide.c41 IS 'Column 41.';

COMMENT ON COLUMN wide.c42 IS 'Column 42.';

COMMENT ON COLUMN wide.c43 IS 'Column 43.';

COMMENT ON COLUMN wide.c44 IS 'Column 44.';

COMMENT ON COLUMN wide.c45 IS 'Column 45.';

COMMENT ON COLUMN wide.c46 IS 'Column 46.';

COMMENT ON COLUMN wide.c47 IS 'Column 47.';

COMMENT ON COLUMN wide.c48 IS 'Column 48.';

COMMENT ON COLUMN wide.c49 IS 'Column 49.';

COMMENT ON COLUMN wide.c50 IS 'Column 50.';

COMMENT ON COLUMN wide.c51 IS 'Column 51.';

COMMENT ON COLUMN wide.c52 IS 'Column 52.';

COMMENT ON COLUMN wide.c53 IS 'Column 53.';

COMMENT ON COLUMN wide.c54 IS 'Column 54.';

COMMENT ON COLUMN wide.c55 IS 'Column 55.';

COMMENT ON COLUMN wide.c56 IS 'Column 56.';

COMMENT ON COLUMN wide.c57 IS 'Column 57.';

COMMENT ON COLUMN wide.c58 IS 'Column 58.';

COMMENT ON COLUMN wide.c59 IS 'Column 59.';

COMMENT ON COLUMN wide.c60 IS 'Column 60.';

COMMENT ON COLUMN wide.c61 IS 'Column 61.';

COMMENT ON COLUMN wide.c62 IS 'Column 62.';

COMMENT ON COLUMN wide.c63 IS 'Column 63.';

COMMENT ON COLUMN wide.c64 IS 'Column 64.';

COMMENT ON COLUMN wide.c65 IS 'Column 65.';

COMMENT ON COLUMN wide.c66 IS 'Column 66.';

COMMENT ON COLUMN wide.c67 IS 'Column 67.';

COMMENT ON COLUMN wide.c68 IS 'Column 68.';

COMMENT ON COLUMN wide.c69 IS 'Column 69.';

COMMENT ON COLUMN wide.c70 IS 'Column 70.';

COMMENT ON COLUMN wide.c71 IS 'Column 71.';

COMMENT ON COLUMN wide.c72 IS 'Column 72.';

COMMENT ON COLUMN wide.c73 IS 'Column 73.';

COMMENT ON COLUMN wide.c74 IS 'Column 74.';

COMMENT ON COLUMN wide.c75 IS 'Column 75.';

COMMENT ON COLUMN wide.c76 IS 'Column 76.';

COMMENT ON COLUMN wide.c77 IS 'Column 77.';

COMMENT ON COLUMN wide.c78 IS 'Column 78.';

COMMENT ON COLUMN wide.c79 IS 'Column 79.';

COMMENT ON COLUMN wide.c80 IS 'Column 80.';

COMMENT ON COLUMN wide.c81 IS 'Column 81.';

COMMENT ON COLUMN wide.c82 IS 'Column 82.';

COMMENT ON COLUMN wide.c83 IS 'Column 83.';

COMMENT ON COLUMN wide.c84 IS 'Column 84.';

COMMENT ON COLUMN wide.c85 IS 'Column 85.';

COMMENT ON COLUMN wide.c86 IS 'Column 86.';

COMMENT ON COLUMN wide.c87 IS 'Column 87.';

COMMENT ON COLUMN wide.c88 IS 'Column 88.';

COMMENT ON COLUMN wide.c89 IS 'Column 89.';

COMMENT ON COLUMN wide.c90 IS 'Column 90.';

COMMENT ON COLUMN wide.c91 IS 'Column 91.';

COMMENT ON COLUMN wide.c92 IS 'Column 92.';

COMMENT ON COLUMN wide.c93 IS 'Column 93.';

COMMENT ON COLUMN wide.c94 IS 'Column 94.';

COMMENT ON COLUMN wide.c95 IS 'Column 95.';

COMMENT ON COLUMN wide.c96 IS 'Column 96.';

COMMENT ON COLUMN wide.c97 IS 'Column 97.';

COMMENT ON COLUMN wide.c98 IS 'Column 98.';

COMMENT ON COLUMN wide.c99 IS 'Column 99.';

COMMENT ON COLUMN wide.c100 IS 'Column 100.';

COMMENT ON COLUMN wide.c101 IS 'Column 101.';

COMMENT ON COLUMN wide.c102 IS 'Column 102.';

COMMENT ON COLUMN wide.c103 IS 'Column 103.';

COMMENT ON COLUMN wide.c104 IS 'Column 104.';

COMMENT ON COLUMN wide.c105 IS 'Column 105.';

COMMENT ON COLUMN wide.c106 IS 'Column 106.';

COMMENT ON COLUMN wide.c107 IS 'Column 107.';

COMMENT ON COLUMN wide.c108 IS 'Column 108.';

COMMENT ON COLUMN wide.c109 IS 'Column 109.';

COMMENT ON COLUMN wide.c110 IS 'Column 110.';

COMMENT ON COLUMN wide.c111 IS 'Column 111.';

COMMENT ON COLUMN wide.c112 IS 'Column 112.';

COMMENT ON COLUMN wide.c113 IS 'Column 113.';

COMMENT ON COLUMN wide.c114 IS 'Column 114.';

COMMENT ON COLUMN wide.c115 IS 'Column 115.';

COMMENT ON COLUMN wide.c116 IS 'Column 116.';

COMMENT ON COLUMN wide.c117 IS 'Column 117.';

COMMENT ON COLUMN wide.c118 IS 'Column 118.';

COMMENT ON COLUMN wide.c119 IS 'Column 119.';

COMMENT ON COLUMN wide.c120 IS 'Column 120.';

COMMENT ON COLUMN wide.c121 IS 'Column 121.';

COMMENT ON COLUMN wide.c122 IS 'Column 122.';

COMMENT ON COLUMN wide.c123 IS 'Column 123.';

COMMENT ON COLUMN wide.c124 IS 'Column 124.';

COMMENT ON COLUMN wide.c125 IS 'Column 125.';

COMMENT ON COLUMN wide.c126 IS 'Column 126.';

COMMENT ON COLUMN wide.c127 IS 'Column 127.';

COMMENT ON COLUMN wide.c128 IS 'Column 128.';

COMMENT ON COLUMN wide.c129 IS 'Column 129.';

COMMENT ON COLUMN wide.c130 IS 'Column 130.';

COMMENT ON COLUMN wide.c131 IS 'Column 131.';

COMMENT ON COLUMN wide.c132 IS 'Column 132.';

COMMENT ON COLUMN wide.c133 IS 'Column 133.';

COMMENT ON COLUMN wide.c134 IS 'Column 134.';

COMMENT ON COLUMN wide.c135 IS 'Column 135.';

COMMENT ON COLUMN wide.c136 IS 'Column 136.';

COMMENT ON COLUMN wide.c137 IS 'Column 137.';

COMMENT ON COLUMN wide.c138 IS 'Column 138.';

COMMENT ON COLUMN wide.c139 IS 'Column 139.';

COMMENT ON COLUMN wide.c140 IS 'Column 140.';

COMMENT ON COLUMN wide.c141 IS 'Column 141.';

COMMENT ON COLUMN wide.c142 IS 'Column 142.';

COMMENT ON COLUMN wide.c143 IS 'Column 143.';

COMMENT ON COLUMN wide.c144 IS 'Column 144.';

COMMENT ON COLUMN wide.c145 IS 'Column 145.';

COMMENT ON COLUMN wide.c146 IS 'Column 146.';

COMMENT ON COLUMN wide.c147 IS 'Column 147.';

COMMENT ON COLUMN wide.c148 IS 'Column 148.';

COMMENT ON COLUMN wide.c149 IS 'Column 149.';

COMMENT ON COLUMN wide.c150 IS 'Column 150.';

COMMENT ON COLUMN wide.c151 IS 'Column 151.';

COMMENT ON COLUMN wide.c152 IS 'Column 152.';

COMMENT ON COLUMN wide.c153 IS 'Column 153.';

COMMENT ON COLUMN wide.c154 IS 'Column 154.';

COMMENT ON COLUMN wide.c155 IS 'Column 155.';

COMMENT ON COLUMN wide.c156 IS 'Column 156.';

COMMENT ON COLUMN wide.c157 IS 'Column 157.';

COMMENT ON COLUMN wide.c158 IS 'Column 158.';

COMMENT ON COLUMN wide.c159 IS 'Column 159.';

COMMENT ON COLUMN wide.c160 IS 'Column 160.';

COMMENT ON COLUMN wide.c161 IS 'Column 161.';

COMMENT ON COLUMN wide.c162 IS 'Column 162.';

COMMENT ON COLUMN wide.c163 IS 'Column 163.';

COMMENT ON COLUMN wide.c164 IS 'Column 164.';

COMMENT ON COLUMN wide.c165 IS 'Column 165.';

COMMENT ON COLUMN wide.c166 IS 'Column 166.';

COMMENT ON COLUMN wide.c167 IS 'Column 167.';

COMMENT ON COLUMN wide.c168 IS 'Column 168.';

COMMENT ON COLUMN wide.c169 IS 'Column 169.';

COMMENT ON COLUMN wide.c170 IS 'Column 170.';

COMMENT ON COLUMN wide.c171 IS 'Column 171.';

COMMENT ON COLUMN wide.c172 IS 'Column 172.';

COMMENT ON COLUMN wide.c173 IS 'Column 173.';

COMMENT ON COLUMN wide.c174 IS 'Column 174.';

COMMENT ON COLUMN wide.c175 IS 'Column 175.';

COMMENT ON COLUMN wide.c176 IS 'Column 176.';

COMMENT ON COLUMN wide.c177 IS 'Column 177.';

COMMENT ON COLUMN wide.c178 IS 'Column 178.';

COMMENT ON COLUMN wide.c179 IS 'Column 179.';

COMMENT ON COLUMN wide.c180 IS 'Column 180.';

COMMENT ON COLUMN wide.c181 IS 'Column 181.';

COMMENT ON COLUMN wide.c182 IS 'Column 182.';

COMMENT ON COLUMN wide.c183 IS 'Column 183.';

COMMENT ON COLUMN wide.c184 IS 'Column 184.';

COMMENT ON COLUMN wide.c185 IS 'Column 185.';

COMMENT ON COLUMN wide.c186 IS 'Column 186.';

COMMENT ON COLUMN wide.c187 IS 'Column 187.';

COMMENT ON COLUMN wide.c188 IS 'Column 188.';

COMMENT ON COLUMN wide.c189 IS 'Column 189.';

COMMENT ON COLUMN wide.c190 IS 'Column 190.';

COMMENT ON COLUMN wide.c191 IS 'Column 191.';

COMMENT ON COLUMN wide.c192 IS 'Column 192.';

COMMENT ON COLUMN wide.c193 IS 'Column 193.';

COMMENT ON COLUMN wide.c194 IS 'Column 194.';

COMMENT ON COLUMN wide.c195 IS 'Column 195.';

COMMENT ON COLUMN wide.c196 IS 'Column 196.';

COMMENT ON COLUMN wide.c197 IS 'Column 197.';

COMMENT ON COLUMN wide.c198 IS 'Column 198.';

COMMENT ON COLUMN wide.c199 IS 'Column 199.';

COMMENT ON COLUMN wide.c200 IS 'Column 200.';

COMMENT ON COLUMN wide.c201 IS 'Column 201.';

COMMENT ON COLUMN wide.c202 IS 'Column 202.';

COMMENT ON COLUMN wide.c203 IS 'Column 203.';

COMMENT ON COLUMN wide.c204 IS 'Column 204.';

COMMENT ON COLUMN wide.c205 IS 'Column 205.';

COMMENT ON COLUMN wide.c206 IS 'Column 206.';

COMMENT ON COLUMN wide.c207 IS 'Column 207.';

COMMENT ON COLUMN wide.c208 IS 'Column 208.';

COMMENT ON COLUMN wide.c209 IS 'Column 209.';

COMMENT ON COLUMN wide.c210 IS 'Column 210.';

COMMENT ON COLUMN wide.c211 IS 'Column 211.';

COMMENT ON COLUMN wide.c212 IS 'Column 212.';

COMMENT ON COLUMN wide.c213 IS 'Column 213.';

COMMENT ON COLUMN wide.c214 IS 'Column 214.';

COMMENT ON COLUMN wide.c215 IS 'Column 215.';

COMMENT ON COLUMN wide.c216 IS 'Column 216.';

COMMENT ON COLUMN wide.c217 IS 'Column 217.';

COMMENT ON COLUMN wide.c218 IS 'Column 218.';

COMMENT ON COLUMN wide.c219 IS 'Column 219.';

COMMENT ON COLUMN wide.c220 IS 'Column 220.';

COMMENT ON COLUMN wide.c221 IS 'Column 221.';

COMMENT ON COLUMN wide.c222 IS 'Column 222.';

COMMENT ON COLUMN wide.c223 IS 'Column 223.';

COMMENT ON COLUMN wide.c224 IS 'Column 224.';

COMMENT ON COLUMN wide.c225 IS 'Column 225.';

COMMENT ON COLUMN wide.c226 IS 'Column 226.';

COMMENT ON COLUMN wide.c227 IS 'Column 227.';

COMMENT ON COLUMN wide.c228 IS 'Column 228.';

COMMENT ON COLUMN wide.c229 IS 'Column 229.';

COMMENT ON COLUMN wide.c230 IS 'Column 230.';

COMMENT ON COLUMN wide.c231 IS 'Column 231.';

COMMENT ON COLUMN wide.c232 IS 'Column 232.';

COMMENT ON COLUMN wide.c233 IS 'Column 233.';

COMMENT ON COLUMN wide.c234 IS 'Column 234.';

COMMENT ON COLUMN wide.c235 IS 'Column 235.';

COMMENT ON COLUMN wide.c236 IS 'Column 236.';

COMMENT ON COLUMN wide.c237 IS 'Column 237.';

COMMENT ON COLUMN wide.c238 IS 'Column 238.';

COMMENT ON COLUMN wide.c239 IS 'Column 239.';

COMMENT ON COLUMN wide.c240 IS 'Column 240.';

COMMENT ON COLUMN wide.c241 IS 'Column 241.';

COMMENT ON COLUMN wide.c242 IS 'Column 242.';

COMMENT ON COLUMN wide.c243 IS 'Column 243.';

COMMENT ON COLUMN wide.c244 IS 'Column 244.';

COMMENT ON COLUMN wide.c245 IS 'Column 245.';

COMMENT ON COLUMN wide.c246 IS 'Column 246.';

COMMENT ON COLUMN wide.c247 IS 'Column 247.';

COMMENT ON COLUMN wide.c248 IS 'Column 248.';

COMMENT ON COLUMN wide.c249 IS 'Column 249.';

COMMENT ON COLUMN wide.c250 IS 'Column 250.';

COMMENT ON COLUMN wide.c251 IS 'Column 251.';

COMMENT ON COLUMN wide.c252 IS 'Column 252.';

COMMENT ON COLUMN wide.c253 IS 'Column 253.';

COMMENT ON COLUMN wide.c254 IS 'Column 254.';

COMMENT ON COLUMN wide.c255 IS 'Column 255.';

COMMENT ON COLUMN wide.c256 IS 'Column 256.';

COMMENT ON COLUMN wide.c257 IS 'Column 257.';

COMMENT ON COLUMN wide.c258 IS 'Column 258.';

COMMENT ON COLUMN wide.c259 IS 'Column 259.';

COMMENT ON COLUMN wide.c260 IS 'Column 260.';

COMMENT ON COLUMN wide.c261 IS 'Column 261.';

COMMENT ON COLUMN wide.c262 IS 'Column 262.';

COMMENT ON COLUMN wide.c263 IS 'Column 263.';

COMMENT ON COLUMN wide.c264 IS 'Column 264.';

COMMENT ON COLUMN wide.c265 IS 'Column 265.';

COMMENT ON COLUMN wide.c266 IS 'Column 266.';

COMMENT ON COLUMN wide.c267 IS 'Column 267.';

COMMENT ON COLUMN wide.c268 IS 'Column 268.';

COMMENT ON COLUMN wide.c269 IS 'Column 269.';

COMMENT ON COLUMN wide.c270 IS 'Column 270.';

COMMENT ON COLUMN wide.c271 IS 'Column 271.';

COMMENT ON COLUMN wide.c272 IS 'Column 272.';

COMMENT ON COLUMN wide.c273 IS 'Column 273.';

COMMENT ON COLUMN wide.c274 IS 'Column 274.';

COMMENT ON COLUMN wide.c275 IS 'Column 275.';

COMMENT ON COLUMN wide.c276 IS 'Column 276.';

COMMENT ON COLUMN wide.c277 IS 'Column 277.';

COMMENT ON COLUMN wide.c278 IS 'Column 278.';

COMMENT ON COLUMN wide.c279 IS 'Column 279.';

COMMENT ON COLUMN wide.c280 IS 'Column 280.';

COMMENT ON COLUMN wide.c281 IS 'Column 281.';

COMMENT ON COLUMN wide.c282 IS 'Column 282.';

COMMENT ON COLUMN wide.c283 IS 'Column 283.';

COMMENT ON COLUMN wide.c284 IS 'Column 284.';

COMMENT ON COLUMN wide.c285 IS 'Column 285.';

COMMENT ON COLUMN wide.c286 IS 'Column 286.';

COMMENT ON COLUMN wide.c287 IS 'Column 287.';

COMMENT ON COLUMN wide.c288 IS 'Column 288.';

COMMENT ON COLUMN wide.c289 IS 'Column 289.';

COMMENT ON COLUMN wide.c290 IS 'Column 290.';

COMMENT ON COLUMN wide.c291 IS 'Column 291.';

COMMENT ON COLUMN wide.c292 IS 'Column 292.';

COMMENT ON COLUMN wide.c293 IS 'Column 293.';

COMMENT ON COLUMN wide.c294 IS 'Column 294.';

COMMENT ON COLUMN wide.c295 IS 'Column 295.';

COMMENT ON COLUMN wide.c296 IS 'Column 296.';

COMMENT ON COLUMN wide.c297 IS 'Column 297.';

COMMENT ON COLUMN wide.c298 IS 'Column 298.';

COMMENT ON COLUMN wide.c299 IS 'Column 299.';

COMMIT;

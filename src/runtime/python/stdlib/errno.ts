/** `errno`: the numbers of Linux. */
import { Dict } from "../dict.js";

export const EPERM = 1;
export const ENOENT = 2;
export const EINTR = 4;
export const EIO = 5;
export const EBADF = 9;
export const EAGAIN = 11;
export const EWOULDBLOCK = 11;
export const ENOMEM = 12;
export const EACCES = 13;
export const EEXIST = 17;
export const EXDEV = 18;
export const ENOTDIR = 20;
export const EISDIR = 21;
export const EINVAL = 22;
export const EMFILE = 24;
export const ENOSPC = 28;
export const EROFS = 30;
export const EPIPE = 32;
export const ERANGE = 34;
export const ENAMETOOLONG = 36;
export const ENOTEMPTY = 39;
export const ELOOP = 40;
export const ETIMEDOUT = 110;
export const ECONNREFUSED = 111;
export const ECONNRESET = 104;
export const EADDRINUSE = 98;
export const EHOSTUNREACH = 113;
export const ENETUNREACH = 101;
export const EALREADY = 114;
export const EINPROGRESS = 115;

/** `errno.errorcode` */
export const errorcode = new Dict<number, string>([
  [1, "EPERM"],
  [2, "ENOENT"],
  [4, "EINTR"],
  [5, "EIO"],
  [9, "EBADF"],
  [11, "EAGAIN"],
  [12, "ENOMEM"],
  [13, "EACCES"],
  [17, "EEXIST"],
  [18, "EXDEV"],
  [20, "ENOTDIR"],
  [21, "EISDIR"],
  [22, "EINVAL"],
  [24, "EMFILE"],
  [28, "ENOSPC"],
  [30, "EROFS"],
  [32, "EPIPE"],
  [34, "ERANGE"],
  [36, "ENAMETOOLONG"],
  [39, "ENOTEMPTY"],
  [40, "ELOOP"],
  [98, "EADDRINUSE"],
  [101, "ENETUNREACH"],
  [104, "ECONNRESET"],
  [110, "ETIMEDOUT"],
  [111, "ECONNREFUSED"],
  [113, "EHOSTUNREACH"],
  [114, "EALREADY"],
  [115, "EINPROGRESS"],
]);

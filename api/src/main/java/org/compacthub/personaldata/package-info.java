/**
 * What is held on a person in the whole deployment, found by email address, telephone number or name, copied to them and erased (INF 347). Each feature knows what it holds; this one
 * asks them all in one transaction. The record of what is done with people's data is {@link org.compacthub.personaldata.DataRecord}.
 */
@NullMarked
package org.compacthub.personaldata;

import org.jspecify.annotations.NullMarked;
